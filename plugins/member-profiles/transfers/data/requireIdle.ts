import type { PayloadRequest } from 'payload';
import { databaseError, query, sql } from '../../../kernel';
import { transferFail } from '../errors';

/** The member, whose row this transaction holds, has no transfer under way. */
export const requireIdle = async (req: PayloadRequest, member: string): Promise<void> => {
  const [open] = await query(req, sql`select 1 from transfers where member_id = ${member}::uuid and state in ('prepared', 'sent', 'returned')`);
  if (open) throw transferFail(req, 'transfer.under-way');
};

/** The unique index says the same, should anything write past the member's row. */
export const explainUnderWay = (req: PayloadRequest, error: unknown): never => {
  throw databaseError(req, error)?.code === 'database.conflict' ? transferFail(req, 'transfer.under-way') : error;
};
