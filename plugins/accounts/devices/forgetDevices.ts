import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';

/** A device whose session is over, or whose days have run out, is nobody's any more. */
export const forgetDevices = async (payload: Payload): Promise<void> => {
  await queryPool(payload, sql`delete from handbook.devices d where d.ends_at <= now() or not exists (select 1 from users_sessions s where s.id = d.session_id)`);
};
