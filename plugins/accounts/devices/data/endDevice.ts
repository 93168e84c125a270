import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

/** A device's session ends for good, and with it its tokens, in every process. The user's row must be held. */
export const endDevice = async (req: PayloadRequest, { user, session }: { user: string; session: string }): Promise<void> => {
  // On the list of the ended first: what is on it may be deleted, and stays so (migrations/sql/111).
  await query(req, sql`insert into handbook.ended_sessions (id, user_id) values (${session}, ${user}::uuid) on conflict do nothing`);
  await query(req, sql`delete from users_sessions where id = ${session} and _parent_id = ${user}::uuid`);
  await query(req, sql`delete from handbook.devices where session_id = ${session}`);
};
