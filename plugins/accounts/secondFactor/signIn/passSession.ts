import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

export type GivenFactor = 'totp' | 'passkey' | 'recovery-code' | 'oidc';

/** Writes down what a session was opened with beside the password. Without it, no session of an account with a second factor stands (migrations/sql/330). */
export const passSession = async (req: PayloadRequest, { session, user, factor }: { session: string; user: string; factor: GivenFactor }): Promise<void> => {
  await query(
    req,
    sql`insert into handbook.session_facts (id, user_id, factor) values (${session}, ${user}::uuid, ${factor}) on conflict (id) do update set factor = excluded.factor`,
  );
};
