import type { PayloadRequest } from 'payload';
import { openAccount, switchOff } from '../../accounts';
import { attachAccount } from '../../member-profiles';
import { usernameOf } from '../domain/username';

type Asked = { member: string; name: string; cell: string; email: string | null; at: Date; command: string; /** While the account is on, in the same transaction: an office is granted. */ before?: (user: string) => Promise<void> };

/** The member's account: made by the accounts' own way, theirs by the register's, and off until they activate it. */
export const makeAccount = async (req: PayloadRequest, { member, name, cell, email, at, command, before }: Asked): Promise<{ id: string; username: string }> => {
  const account = await openAccount(req, { username: usernameOf(name), displayName: name, email, home: cell, at, command });
  await attachAccount(req, { member, user: account.id, at, command });
  await before?.(account.id);
  await switchOff(req, account.id);
  return account;
};
