import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { currentSession, endSessions } from '../../support/sessions';
import { factorsOf, hasFactor } from '../data/factors';
import { removeFactors } from '../data/removeFactors';
import { factorFail } from '../errors';
import { tellFactor } from '../notices/tellFactor';
import { label } from '../translations';
import { ownOnly, provePerson } from './ownAccount';

/** One's own second factor off: with the password and a code, and where no role asks for it. */
export const disable = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'second-factor.disable',
    summary: label('command.disable'),
    input: z.object({ password: z.string().max(1000), code: z.string().max(100) }),
    rest: { method: 'post', path: '/second-factor/disable' },
    kind: 'write',
    authorize: ownOnly(users),
    run: async ({ req, now, command }, given) => {
      const account = await provePerson(req, given, async ({ id }) => {
        const factors = await factorsOf(req, id);
        if (!hasFactor(factors)) throw factorFail(req, 'second-factor.not-on');
        if (factors.obligatory) throw factorFail(req, 'second-factor.obligatory');
        return true;
      });
      await removeFactors(req, account.id);
      const sessions = await endSessions(req, account.id, currentSession(req));
      await tellFactor.news(req, 'second-factor-off', account.id);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id, detail: { sessions } });
      return { sessions };
    },
  });
