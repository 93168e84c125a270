import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** The demonstration's sites, with what the worker noted of them. */
export const deleteSites = (req: PayloadRequest, ids: readonly string[]): Promise<void> =>
  withTicket(req, 'source-sites.demonstration-remove', async () => void (await query(req, sql`delete from source_sites where id = any(${uuidArray(ids)})`)));
