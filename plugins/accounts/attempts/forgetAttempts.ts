import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';

/** What no longer counts is swept: the table stays as small as the last quarter of an hour, and the last month's sources. */
export const forgetAttempts = async (payload: Payload): Promise<void> => {
  await queryPool(payload, sql`delete from handbook.sign_in_attempts where expires_at <= now()`);
};
