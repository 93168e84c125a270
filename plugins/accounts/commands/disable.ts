import { z } from 'zod';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { keepSystemAdmin, powerOf, standingMandates } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { accountFail } from '../errors';
import { tellAccount } from '../notices/tellAccount';
import type { AccountsOptions } from '../options';
import { administeredAccount, requireAuthorityOver } from '../support/account';
import { endSessions } from '../support/sessions';
import { label } from '../translations';

/** Switches an account off: no sign-in, no session, no power, from this moment on. Its mandates stay on record. */
export const disableUser = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'users.disable',
    summary: label('command.users.disable'),
    input: z.object({ id: z.guid(), reason: z.string().trim().min(1).max(1000) }),
    rest: { method: 'post', path: '/users/:id/disable' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      const power = await powerOf(req);
      await requireAuthorityOver(req, power, await administeredAccount(req, power, id));
    },
    run: async ({ req, now, command }, { id, reason }) => {
      const account = await administeredAccount(req, await powerOf(req), id);
      if (account.disabled) throw accountFail(req, 'user.already-disabled');
      // Before it is off: who is switched off is told nothing any more.
      await tellAccount(req, 'disabled', id);
      const disable = (): Promise<unknown> =>
        withTicket(req, `${command}:${id}`, () => query(req, sql`update users set disabled_at = now(), updated_at = now() where id = ${id}::uuid`));
      const administers = (await standingMandates(req, id)).some(({ role }) => role === 'system-admin');
      await (administers ? keepSystemAdmin(req, disable) : disable());
      const sessions = await endSessions(req, id);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: id, detail: { reason, sessions } });
      return { id, sessions };
    },
  });
