import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { bareRecoveryCode, newRecoveryCodes, recoveryDigest } from '../domain/recoveryCodes';

/** Gives an account new recovery codes; those before are void. @returns them as they are shown, this once */
export const giveRecoveryCodes = async (req: PayloadRequest, user: string): Promise<string[]> => {
  const codes = newRecoveryCodes();
  await query(req, sql`delete from handbook.recovery_codes where user_id = ${user}::uuid`);
  for (const code of codes) {
    await query(req, sql`insert into handbook.recovery_codes (user_id, digest) values (${user}::uuid, ${recoveryDigest(req.payload.secret, user, bareRecoveryCode(code) ?? '')})`);
  }
  return codes;
};

/** Uses a recovery code up: true once for each. */
export const takeRecoveryCode = async (req: PayloadRequest, user: string, typed: string): Promise<boolean> => {
  const bare = bareRecoveryCode(typed);
  if (bare === undefined) return false;
  const taken = await query(
    req,
    sql`update handbook.recovery_codes set used_at = now() where user_id = ${user}::uuid and digest = ${recoveryDigest(req.payload.secret, user, bare)} and used_at is null returning digest`,
  );
  return taken.length > 0;
};
