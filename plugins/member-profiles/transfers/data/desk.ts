import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, type Power } from '../../../hierarchical-access';
import { query, sql, uuidArray, type SQL } from '../../../kernel';
import { MEMBER_READERS } from '../../collections/members';
import { transferColumns, type TransferRow } from './transferRow';

/** A transfer as the desk shows it. Names are for who may see the transfer: this statement asks. */
export type DeskRow = TransferRow & {
  memberName: string;
  originName: string;
  destinationName: string;
  cellName: string | null;
  reason: string | null;
  answer: string | null;
  decisionNumber: string | null;
  paperNumber: string | null;
  /** ISO. */
  preparedAt: string;
  closedAt: string | null;
};

const iso = (at: SQL): SQL => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const deskColumns = sql`${transferColumns}, m.full_name as "memberName", coalesce(o.name, t.origin_outside) as "originName",
  coalesce(d.name, t.destination_outside) as "destinationName", c.name as "cellName", t.reason, t.answer, t.decision_number as "decisionNumber", t.paper_number as "paperNumber",
  ${iso(sql`t.created_at`)} as "preparedAt", ${iso(sql`t.closed_at`)} as "closedAt"`;

export const deskFrom = sql`transfers t join members m on m.id = t.member_id left join organizations o on o.id = t.origin_id
  left join organizations d on d.id = t.destination_id left join organizations c on c.id = t.cell_id`;

const below = (column: SQL, tops: readonly string[]): SQL =>
  tops.length === 0 ? sql`false` : sql`(${sql.join(tops.map((top) => sql`(${column} >= ${top} and ${column} < handbook.subtree_end(${top}))`), sql` or `)})`;

/** The transfers this person sees (as `seesTransfer` says of one). */
export const visibleTransfers = (power: Power): SQL => {
  const tops = heldOver(power, MEMBER_READERS);
  return sql`(${below(sql`t.origin_path`, tops)} or (t.sent_at is not null and ${below(sql`t.destination_path`, tops)}) or ${below(sql`t.cell_path`, tops)})`;
};

/** Of them, those in which this person's own places have part: what the city's administrator may see besides is not their desk. */
export const ownTransfers = (power: Power): SQL => {
  const committees = heldAt(power, [...ADMINS, 'committee-secretary']);
  const cells = heldAt(power, ['cell-secretary', 'cell-deputy-secretary']);
  const ids = uuidArray([...committees, ...cells]);
  const parents = uuidArray(committees);
  return sql`(t.origin_id = any(${ids}) or t.destination_id = any(${ids}) or t.cell_id = any(${ids}) or o.parent_id = any(${parents}))`;
};

export const deskRows = (req: PayloadRequest, where: SQL, limit: number, offset: number): Promise<DeskRow[]> =>
  query<DeskRow>(req, sql`select ${deskColumns} from ${deskFrom} where ${where} order by t.closed_at desc nulls first, coalesce(t.present_by, t.begin_by), t.created_at desc, t.id limit ${limit} offset ${offset}`);
