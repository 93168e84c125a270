import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

/** What an account is confirmed by beside its password. */
export type Factors = {
  /** Since when an authenticator app is set up; null: none is. */
  app: Date | string | null;
  passkeys: number;
  /** Recovery codes not used yet. */
  codes: number;
  /** Whether the account holds a role that must have a second factor, now. */
  obligatory: boolean;
};

/** Read in the request's own transaction, where it has one. */
export const factorsOf = async (req: PayloadRequest, user: string): Promise<Factors> => {
  const [row] = await query<Factors>(
    req,
    sql`select (select confirmed_at from handbook.totp_keys where user_id = ${user}::uuid) as app,
          (select count(*)::integer from handbook.passkeys where user_id = ${user}::uuid) as passkeys,
          (select count(*)::integer from handbook.recovery_codes where user_id = ${user}::uuid and used_at is null) as codes,
          handbook.must_have_second_factor(${user}::uuid) as obligatory`,
  );
  return row ?? { app: null, passkeys: 0, codes: 0, obligatory: false };
};

export const hasFactor = ({ app, passkeys }: Factors): boolean => app !== null || passkeys > 0;
