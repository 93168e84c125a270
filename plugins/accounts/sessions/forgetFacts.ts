import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';

/** What was known of sessions that are over is swept after a day. */
export const forgetFacts = async (payload: Payload): Promise<void> => {
  await queryPool(payload, sql`delete from handbook.session_facts f where f.begun_at < now() - interval '1 day' and not exists (select 1 from users_sessions s where s.id = f.id)`);
};
