import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

/** Takes an account's second factor away, whole: app, passkeys, recovery codes, and sign-ins that wait for it. Whoever calls it holds the account. */
export const removeFactors = async (req: PayloadRequest, user: string): Promise<void> => {
  await query(req, sql`delete from handbook.totp_keys where user_id = ${user}::uuid`);
  await query(req, sql`delete from handbook.passkeys where user_id = ${user}::uuid`);
  await query(req, sql`delete from handbook.recovery_codes where user_id = ${user}::uuid`);
  await query(req, sql`delete from handbook.sign_in_challenges where user_id = ${user}::uuid`);
};
