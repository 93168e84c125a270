import { z } from 'zod';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { accountFail } from '../errors';
import { tellAccount } from '../notices/tellAccount';
import type { AccountsOptions } from '../options';
import { administeredAccount, requireAuthorityOver } from '../support/account';
import { label } from '../translations';

/** Switches an account on again. Sessions that were ended stay ended. */
export const enableUser = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'users.enable',
    summary: label('command.users.enable'),
    input: z.object({ id: z.guid(), reason: z.string().trim().min(1).max(1000).optional() }),
    rest: { method: 'post', path: '/users/:id/enable' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      const power = await powerOf(req);
      await requireAuthorityOver(req, power, await administeredAccount(req, power, id));
    },
    run: async ({ req, now, command }, { id, reason }) => {
      const account = await administeredAccount(req, await powerOf(req), id);
      if (!account.disabled) throw accountFail(req, 'user.not-disabled');
      await withTicket(req, `${command}:${id}`, () => query(req, sql`update users set disabled_at = null, updated_at = now() where id = ${id}::uuid`));
      await tellAccount(req, 'enabled', id);
      const detail = reason ? { reason } : {};
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: id, detail });
      return { id };
    },
  });
