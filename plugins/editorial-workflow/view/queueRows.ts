import type { PayloadRequest } from 'payload';
import { isHandbookError, query, sql, uuidArray, type SQL } from '../../kernel';
import { openOrdersUnder, type OrderRow } from '../clocks/orderRow';
import { findCases, type CaseRow } from '../engine/caseRow';

/** Rows of one group. */
export const LIMIT = 50;

/** These cases in the order of the ids, in one statement. */
const inThisOrder = async (req: PayloadRequest, ids: readonly string[]): Promise<CaseRow[]> => {
  if (ids.length === 0) return [];
  const rows = new Map((await findCases(req, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
};

/** Cases that meet a condition, most pressing first: by deadline, and without one by age. */
export const casesWhere = async (req: PayloadRequest, condition: SQL, order = sql`due_at nulls last, submitted_at`): Promise<CaseRow[]> => {
  const found = await query<{ id: string }>(req, sql`select id from approval_cases where ${condition} order by ${order} limit ${LIMIT}`);
  return inThisOrder(req, found.map(({ id }) => id));
};

/** Open withdrawal orders below these tops, each with the case that is live. */
export const orderedCases = async (req: PayloadRequest, tops: readonly string[]): Promise<{ row: CaseRow; order: OrderRow }[]> => {
  const orders = await openOrdersUnder(req, tops, LIMIT);
  if (orders.length === 0) return [];
  const live = await query<{ order: string; id: string }>(
    req,
    sql`select o.id as "order", c.id from withdrawal_orders o
        join approval_cases c on c.collection = o.collection and c.document_id = o.document_id and c.state = 'published'
        where o.id = any(${uuidArray(orders.map(({ id }) => id))})`,
  );
  const rows = new Map((await inThisOrder(req, [...new Set(live.map(({ id }) => id))])).map((row) => [row.id, row]));
  const caseOf = new Map(live.map(({ order, id }) => [order, rows.get(id)]));
  return orders.flatMap((order) => {
    const row = caseOf.get(order.id);
    return row ? [{ row, order }] : [];
  });
};

/** Those that pass the very check their command makes, with what it found out. */
export const keep = async <R extends { row: CaseRow }, T>(candidates: readonly R[], check: (row: CaseRow) => Promise<T>): Promise<(R & { found: T })[]> => {
  const kept: (R & { found: T })[] = [];
  for (const candidate of candidates) {
    try {
      kept.push({ ...candidate, found: await check(candidate.row) });
    } catch (error) {
      if (!isHandbookError(error)) throw error;
    }
  }
  return kept;
};
