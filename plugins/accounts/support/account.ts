import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../kernel';
import { ADMINS, heldOver, holdsOver, isUnder, mayGrantAll, standingMandates, type Power } from '../../hierarchical-access';
import { accountFail } from '../errors';

export type Account = {
  id: string;
  username: string;
  email: string | null;
  home: string;
  homePath: string;
  disabled: boolean;
  hash: string | null;
  salt: string | null;
};

/**
 * One account, held until the transaction ends: a sign-in, another command or Payload's own writes of the same row
 * wait, so that whatever is read here is still true when it is written.
 */
export const holdAccount = async (req: PayloadRequest, id: string): Promise<Account | undefined> => {
  const [row] = await query<Account>(
    req,
    sql`select id, username, email, home_id as home, home_path as "homePath", disabled_at is not null as disabled, hash, salt
        from users where id = ${id}::uuid for update`,
  );
  return row;
};

/** The account, for administrators over the organisation that keeps it; for others it does not exist. */
export const administeredAccount = async (req: PayloadRequest, power: Power, id: string): Promise<Account> => {
  const account = await holdAccount(req, id);
  if (!account || !holdsOver(power, ADMINS, account.homePath)) throw fail(req, 'not-found');
  return account;
};

/**
 * Who sets the password of an account, or switches it on and off, has all it has: that takes as much authority as
 * granting each of its mandates, and the cell it reads in must lie below. Nobody does it to themselves.
 */
export const requireAuthorityOver = async (req: PayloadRequest, power: Power, account: Account): Promise<void> => {
  if (account.id === power.user) throw accountFail(req, 'user.self');
  if (!mayGrantAll(power, await standingMandates(req, account.id))) throw accountFail(req, 'user.stronger');
  const cells = await query<{ path: string }>(req, sql`select cell_path as path from members where user_id = ${account.id}::uuid`);
  const tops = heldOver(power, ADMINS);
  if (cells.some(({ path }) => !tops.some((top) => isUnder(path, top)))) throw accountFail(req, 'user.stronger');
};
