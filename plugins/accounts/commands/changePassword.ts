import { z } from 'zod';
import { defineCommand, fail } from '../../kernel';
import { recordEvent } from '../../audit-trail';
import { verifyPassword } from '../domain/verifyPassword';
import { accountFail } from '../errors';
import { tellAccount } from '../notices/tellAccount';
import type { AccountsOptions } from '../options';
import { policyFor } from '../passwords/policyFor';
import { requireNew } from '../passwords/requireNew';
import { holdAccount } from '../support/account';
import { requirePassword } from '../support/requirePassword';
import { currentSession, endSessions } from '../support/sessions';
import { writePassword } from '../support/writePassword';
import { label } from '../translations';

/** A person changes their own password: the present one is asked, other sessions end (TRAPS.md 31). */
export const changePassword = (options: AccountsOptions) =>
  defineCommand({
    name: 'users.change-password',
    summary: label('command.users.change-password'),
    input: z.object({ oldPassword: z.string().max(1000), newPassword: z.string() }),
    rest: { method: 'post', path: '/users/change-password' },
    kind: 'write',
    authorize: async ({ req }) => {
      if (req.user?.collection !== options.users) throw fail(req, 'auth.forbidden');
    },
    run: async (ctx, { oldPassword, newPassword }) => {
      const { req, now, command } = ctx;
      const account = await holdAccount(req, String(req.user?.id));
      if (!account || account.disabled) throw accountFail(req, 'user.disabled');
      if (!(await verifyPassword(oldPassword, account))) throw accountFail(req, 'password.wrong');
      if (newPassword === oldPassword) throw accountFail(req, 'password.same');
      const policy = await policyFor(req, options, account.id);
      requirePassword(req, policy, newPassword, account);
      await requireNew(req, policy, account.id, newPassword);
      const sessions = await endSessions(req, account.id, currentSession(req));
      await writePassword(ctx, options, account, newPassword);
      await tellAccount(req, 'password-changed', account.id);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: options.users, documentId: account.id, detail: { sessions } });
      return { sessions };
    },
  });
