import type { PayloadRequest } from 'payload';
import { query, sql } from './sql';

/** One writer at a time for `key`, until the transaction ends. Readers do not wait. */
export const lockFor = async (req: PayloadRequest, key: string): Promise<void> => {
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
};

/** One writer at a time for a document: saves, submission and publication wait for each other (TRAPS.md 9). */
export const lockDocument = (req: PayloadRequest, collection: string, document: string): Promise<void> => lockFor(req, `document:${collection}:${document}`);
