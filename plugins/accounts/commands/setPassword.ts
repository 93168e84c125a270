import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { tellAccount } from '../notices/tellAccount';
import type { AccountsOptions } from '../options';
import { policyFor } from '../passwords/policyFor';
import { requireNew } from '../passwords/requireNew';
import { administeredAccount, requireAuthorityOver } from '../support/account';
import { requirePassword } from '../support/requirePassword';
import { endSessions } from '../support/sessions';
import { writePassword } from '../support/writePassword';
import { label } from '../translations';

/** An administrator gives an account a new password; every session of it ends. */
export const setPassword = (options: AccountsOptions) =>
  defineCommand({
    name: 'users.set-password',
    summary: label('command.users.set-password'),
    input: z.object({ id: z.guid(), password: z.string(), reason: z.string().trim().max(1000).optional() }),
    rest: { method: 'post', path: '/users/:id/set-password' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      const power = await powerOf(req);
      await requireAuthorityOver(req, power, await administeredAccount(req, power, id));
    },
    run: async (ctx, { id, password, reason }) => {
      const { req, now, command } = ctx;
      const account = await administeredAccount(req, await powerOf(req), id);
      const policy = await policyFor(req, options, id);
      requirePassword(req, policy, password, account);
      await requireNew(req, policy, id, password);
      const sessions = await endSessions(req, id);
      await writePassword(ctx, options, account, password);
      await tellAccount(req, 'password-changed', id);
      const detail = { sessions, ...(reason ? { reason } : {}) };
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: options.users, documentId: id, detail });
      return { id, sessions };
    },
  });
