import type { PayloadRequest } from 'payload';
import { query, seals, sql, uuidArray } from '../../../kernel';
import type { Changes } from '../domain/changes';
import { columnOf, SEALED_NAMES } from '../domain/fields';
import { sealedAt } from './sealing';

type Opening = {
  members: readonly string[];
  /** The account that reads. */
  reader: string;
  /** For which organisation it acts. */
  organization: string | null;
  way: 'record' | 'export' | 'proposal' | 'offline';
  /** What for, in the reader's own words or the command's. At most 300 letters; shown to whom the record is about. */
  why: string;
  exportId?: string;
};

/**
 * The one way to what is sealed: `handbook.open_records` gives it and writes down, in this transaction, who read whose and why
 * (nobody is written down for their own). @returns the sealed fields by member
 */
export const openRecords = async (req: PayloadRequest, { members, reader, organization, way, why, exportId }: Opening): Promise<Map<string, Changes>> => {
  const rows = await query<Record<string, string | null>>(
    req,
    sql`select * from handbook.open_records(${uuidArray(members)}, ${reader}::uuid, ${organization}::uuid, ${way}, ${why}, ${exportId ?? null}::uuid)`,
  );
  const ring = seals();
  return new Map(
    rows.map((row) => {
      const member = String(row.member_id);
      const values = SEALED_NAMES.flatMap((name) => {
        const sealed = row[columnOf(name)];
        return sealed ? [[name, ring.open(sealedAt(name, member), sealed)]] : [];
      });
      return [member, Object.fromEntries(values) as Changes];
    }),
  );
};
