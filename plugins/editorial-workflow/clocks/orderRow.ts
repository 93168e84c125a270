import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { UsedRule } from './deadlineFor';

/** A withdrawal order as commands and tasks use it. Ids are UUIDs, times as the database writes them. */
export type OrderRow = {
  id: string;
  case: string;
  collection: string;
  document: string;
  title: string;
  owner: string;
  ownerPath: string;
  issuer: string;
  number: string;
  dateIssued: string;
  reason: string;
  urgent: boolean;
  receivedAt: string;
  dueAt: string;
  rules: UsedRule[];
  state: 'open' | 'done' | 'cancelled';
  recordedBy: string;
};

const columns = sql`id, case_id as "case", collection, document_id as document, title, owner_id as owner, owner_path as "ownerPath", issuer, number,
  date_issued as "dateIssued", reason, coalesce(urgent, false) as urgent, received_at as "receivedAt", due_at as "dueAt", rules, state, recorded_by_id as "recordedBy"`;

export const findOrder = async (req: PayloadRequest, id: string, lock = false): Promise<OrderRow | undefined> =>
  (await query<OrderRow>(req, sql`select ${columns} from withdrawal_orders where id = ${id}::uuid ${lock ? sql`for update` : sql``}`))[0];

/** Orders that a document come down, which it has not yet; most pressing first. */
export const openOrdersOf = (req: PayloadRequest, collection: string, document: string): Promise<OrderRow[]> =>
  query<OrderRow>(req, sql`select ${columns} from withdrawal_orders where state = 'open' and collection = ${collection} and document_id = ${document} order by due_at`);

/** Open orders below one of these tops of subtrees, most pressing first. */
export const openOrdersUnder = (req: PayloadRequest, tops: readonly string[], limit: number): Promise<OrderRow[]> =>
  tops.length === 0
    ? Promise.resolve([])
    : query<OrderRow>(
        req,
        sql`select ${columns} from withdrawal_orders where state = 'open' and (${sql.join(
          tops.map((top) => sql`(owner_path >= ${top} and owner_path < handbook.subtree_end(${top}))`),
          sql` or `,
        )}) order by due_at limit ${limit}`,
      );
