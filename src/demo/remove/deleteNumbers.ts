import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** Books of numbers that invented people opened, with what they gave. */
export const deleteNumbers = (req: PayloadRequest, users: readonly string[]): Promise<void> =>
  withTicket(req, 'numbers.demonstration-remove', async () => {
    await query(req, sql`delete from handbook.issued_numbers where series_id in (select id from handbook.number_series where opened_by = any(${uuidArray(users)}))`);
    await query(req, sql`delete from handbook.number_series where opened_by = any(${uuidArray(users)})`);
  });
