import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** What invented people told of the software, and outages they announced. Lines go with their requests. */
export const deleteSupport = async (req: PayloadRequest, users: readonly string[]): Promise<void> => {
  await withTicket(req, 'support-requests.demonstration-remove', () => query(req, sql`delete from handbook.support_requests where by_user = any(${uuidArray(users)})`));
  await withTicket(req, 'outages.demonstration-remove', () => query(req, sql`delete from handbook.outages where planned_by = any(${uuidArray(users)})`));
};
