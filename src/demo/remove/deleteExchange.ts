import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** Partners that invented people named, and packs that they took out. */
export const deleteExchange = async (req: PayloadRequest, users: readonly string[]): Promise<void> => {
  const partners = sql`select id from handbook.exchange_partners where proposed_by = any(${uuidArray(users)})`;
  await withTicket(req, 'exchange.demonstration-remove', async () => {
    await query(req, sql`delete from handbook.exchange_files where partner_id in (${partners})`);
    await query(req, sql`delete from handbook.exchange_messages where partner_id in (${partners})`);
    await query(req, sql`delete from handbook.exchange_partners where proposed_by = any(${uuidArray(users)})`);
  });
  const packs = sql`select id from handbook.offline_packs where by_user = any(${uuidArray(users)})`;
  await withTicket(req, 'offline-packs.demonstration-remove', async () => {
    await query(req, sql`delete from handbook.offline_rows where pack_id in (${packs})`);
    await query(req, sql`delete from handbook.offline_files where pack_id in (${packs})`);
    await query(req, sql`delete from handbook.offline_packs where by_user = any(${uuidArray(users)})`);
  });
};
