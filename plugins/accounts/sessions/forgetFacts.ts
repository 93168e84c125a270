import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';

/** Sessions that nobody worked in for too long are ended, also where nobody asked for them since; what was known of sessions that are over is swept after a day. */
export const forgetFacts = async (payload: Payload): Promise<void> => {
  await queryPool(
    payload,
    sql`select handbook.use_session(s.id, s._parent_id, '', false) from users_sessions s join handbook.session_facts f on f.id = s.id where f.last_used_at < now() - interval '2 minutes'`,
  );
  await queryPool(payload, sql`delete from handbook.session_facts f where f.begun_at < now() - interval '1 day' and not exists (select 1 from users_sessions s where s.id = f.id)`);
};
