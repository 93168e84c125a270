import type { PayloadRequest } from 'payload';
import { clock, query, seals, sql } from '../../../kernel';
import { stepOfCode } from '../domain/authenticator';

export const SEALED_FOR = 'accounts.totp';
/** Where a key is sealed to: it opens in no other account's row. */
export const sealedAt = (user: string): { purpose: string; row: string } => ({ purpose: SEALED_FOR, row: user });

/** Takes a code of the account's authenticator app: true once for each code. Whoever calls it holds the account. */
export const takeCode = async (req: PayloadRequest, user: string, code: string): Promise<boolean> => {
  const [row] = await query<{ sealed: string | null; lastStep: string | number | null }>(req, sql`select sealed, last_step as "lastStep" from handbook.totp_keys where user_id = ${user}::uuid`);
  if (!row?.sealed) return false;
  const step = stepOfCode(seals().open(sealedAt(user), row.sealed), code, clock.now().getTime(), row.lastStep === null ? null : Number(row.lastStep));
  if (step === undefined) return false;
  await query(req, sql`update handbook.totp_keys set last_step = ${step} where user_id = ${user}::uuid`);
  return true;
};
