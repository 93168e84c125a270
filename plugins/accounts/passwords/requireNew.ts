import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { verifyPassword } from '../domain/verifyPassword';
import { accountFail } from '../errors';
import type { PasswordPolicy } from '../options';

/**
 * Throws when the password is the account's present one or one of its last. Each kept one costs a hash, a tenth of a second: asked
 * last, when nothing else is wrong with it.
 */
export const requireNew = async (req: PayloadRequest, { remembered }: PasswordPolicy, user: string, password: string): Promise<void> => {
  if (remembered === 0) return;
  const kept = await query<{ hash: string; salt: string }>(
    req,
    sql`(select hash, salt from users where id = ${user}::uuid and hash is not null)
        union all (select hash, salt from handbook.past_passwords where user_id = ${user}::uuid order by id desc limit ${remembered - 1})`,
  );
  for (const stored of kept) if (await verifyPassword(password, stored)) throw accountFail(req, 'password.used-before', { count: remembered });
};
