import type { PayloadRequest } from 'payload';
import { query, sql } from './sql';

/** One writer at a time for `key`, until the transaction ends. Readers do not wait. */
export const lockFor = async (req: PayloadRequest, key: string): Promise<void> => {
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
};
