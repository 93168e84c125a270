import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { administeredAccount, requireAuthorityOver } from '../../support/account';
import { endSessions } from '../../support/sessions';
import { label } from '../translations';

/** An administrator ends every session of an account, at once and for good. Its password stays. */
export const endSessionsOf = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'users.end-sessions',
    summary: label('command.end-sessions'),
    input: z.object({ id: z.guid(), reason: z.string().trim().min(1).max(1000) }),
    rest: { method: 'post', path: '/users/:id/end-sessions' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      const power = await powerOf(req);
      await requireAuthorityOver(req, power, await administeredAccount(req, power, id));
    },
    run: async ({ req, now, command }, { id, reason }) => {
      const account = await administeredAccount(req, await powerOf(req), id);
      const sessions = await endSessions(req, id);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: id, detail: { reason, sessions } });
      return { id, sessions };
    },
  });
