import type { PayloadRequest } from 'payload';
import { query, seals, sql, uuidArray } from '../../../kernel';
import type { Said } from '../domain/entry';
import type { Kind } from '../domain/kinds';
import type { Version } from '../domain/periods';
import { becauseAt, historyAt } from './sealing';

/** One version of an entry, opened. */
export type Opened = Version & Said & {
  id: string;
  kind: Kind;
  form: string | null;
  organization: string | null;
  organizationName: string | null;
  precision: 'day' | 'month' | 'year';
  decidedOn: string | null;
  proposed: boolean;
  by: string | null;
  replaced: boolean;
  why: string | null;
};

type Opening = {
  member: string;
  /** The account that reads, and for which organisation it acts. */
  reader: string;
  organization: string | null;
  /** What for; shown to whom the record is about. At most 300 letters. */
  why: string;
};

const day = (column: string) => sql`to_char(h.${sql.identifier(column)}, 'YYYY-MM-DD')`;
const instant = (column: string) => sql`to_char(h.${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The one way to the words of a history: who reads whose, and why, is written down in this transaction; nobody for their own. All versions. */
export const openHistory = async (req: PayloadRequest, { member, reader, organization, why }: Opening): Promise<Opened[]> => {
  const rows = await query<Omit<Opened, keyof Said> & { said: string }>(
    req,
    sql`select h.id, h.entry_id as entry, h.kind, h.form, h.organization_id as organization, o.name as "organizationName", ${day('valid_from')} as "from", ${day('valid_to')} as "to",
          h.precision, ${day('decided_on')} as "decidedOn", h.said, h.proposal_id is not null as proposed, u.display_name as by,
          ${instant('recorded_at')} as "recordedAt", ${instant('superseded_at')} as "supersededAt", h.replaced_by is not null as replaced, h.why
        from handbook.open_history(${uuidArray([member])}, ${reader}::uuid, ${organization}::uuid, 'record', ${why}) h
        left join organizations o on o.id = h.organization_id left join users u on u.id = h.recorded_by
        order by h.valid_from desc, h.recorded_at desc, h.id`,
  );
  const ring = seals();
  return rows.map(({ said, why: because, ...row }) => ({ ...row, why: because && ring.open(becauseAt(row.id), because), ...(JSON.parse(ring.open(historyAt(row.id), said)) as Said) }));
};
