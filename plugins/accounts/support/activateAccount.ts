import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { query, sql, withTicket } from '../../kernel';
import type { AccountsOptions } from '../options';
import { policyFor } from '../passwords/policyFor';
import { requireNew } from '../passwords/requireNew';
import { holdAccount } from './account';
import { requirePassword } from './requirePassword';
import { writePassword } from './writePassword';

const COMMAND = 'users.activate';

/**
 * The first password of an account that was made switched off, under the rules of all passwords, and on it is. Whoever calls has
 * made sure that it is its holder who asks. Must run in a transaction. @returns its user name
 */
export const activateAccount = async (req: PayloadRequest, options: AccountsOptions, user: string, password: string, now: Date): Promise<string> => {
  const account = await holdAccount(req, user);
  if (!account) throw new Error('an account to be activated is not there');
  const policy = await policyFor(req, options, user);
  requirePassword(req, policy, password, account);
  await requireNew(req, policy, user, password);
  await withTicket(req, `${COMMAND}:${user}`, () => query(req, sql`update users set disabled_at = null, updated_at = now() where id = ${user}::uuid`));
  await writePassword({ req, command: COMMAND, now }, options, account, password);
  await recordEvent(req, { action: COMMAND, organization: account.home, at: now, collection: options.users, documentId: user });
  return account.username;
};
