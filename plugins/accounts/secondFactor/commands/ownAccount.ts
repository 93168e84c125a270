import type { PayloadRequest } from 'payload';
import { powerOf } from '../../../hierarchical-access';
import { fail } from '../../../kernel';
import { verifyPassword } from '../../domain/verifyPassword';
import { accountFail } from '../../errors';
import { holdAccount, type Account } from '../../support/account';
import { takeCode } from '../data/authenticator';
import { takeRecoveryCode } from '../data/recovery';
import { codeWasRight, countCode } from '../data/triesOfCodes';
import { factorFail } from '../errors';

/** Whoever has an account that is on may do this to it: authority of every command about one's own second factor. */
export const ownOnly =
  (users: string) =>
  async ({ req }: { req: PayloadRequest }): Promise<void> => {
    if (req.user?.collection !== users || (await powerOf(req)).user === null) throw fail(req, 'auth.forbidden');
  };

/** The caller's own account, held until the transaction ends. */
export const ownAccount = async (req: PayloadRequest): Promise<Account> => {
  const account = await holdAccount(req, String(req.user?.id));
  if (!account || account.disabled) throw accountFail(req, 'user.disabled');
  return account;
};

/** A code of the app, or a recovery code. */
export const takeAnyCode = async (req: PayloadRequest, user: string, code: string): Promise<'totp' | 'recovery-code' | undefined> => {
  if (await takeCode(req, user, code)) return 'totp';
  return (await takeRecoveryCode(req, user, code)) ? 'recovery-code' : undefined;
};

/**
 * The person again, not only their open session: the password and, where `code` is to be asked, a code. Wrong ones are counted together,
 * whichever door they come by. Asked before the account is held: a count is written past the transaction.
 */
export const provePerson = async (req: PayloadRequest, { password, code }: { password: string; code?: string | undefined }, codeAsked: (account: Account) => Promise<boolean>): Promise<Account> => {
  await countCode(req, String(req.user?.id));
  const account = await ownAccount(req);
  if (!(await verifyPassword(password, account))) throw accountFail(req, 'password.wrong');
  if ((await codeAsked(account)) && !(await takeAnyCode(req, account.id, code ?? ''))) throw factorFail(req, 'second-factor.code-wrong');
  await codeWasRight(req, account.id);
  return account;
};
