import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { ownAccount, ownOnly } from '../../secondFactor';
import { currentSession, endSessions } from '../../support/sessions';
import { label } from '../translations';

/** Signs out everywhere else. Whoever means here as well signs out after it. */
export const endOthers = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'sessions.end-others',
    summary: label('command.end-others'),
    input: z.object({}),
    rest: { method: 'post', path: '/sessions/end-others' },
    kind: 'write',
    authorize: ownOnly(users),
    run: async ({ req, now, command }) => {
      const account = await ownAccount(req);
      const sessions = await endSessions(req, account.id, currentSession(req));
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id, detail: { sessions } });
      return { sessions };
    },
  });
