import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';

/** A copy of a user's row read a day ago is in no process any more: its ended sessions need not be remembered longer. */
export const forgetEndedSessions = async (payload: Payload): Promise<void> => {
  await queryPool(payload, sql`delete from handbook.ended_sessions where ended_at < now() - interval '1 day'`);
};
