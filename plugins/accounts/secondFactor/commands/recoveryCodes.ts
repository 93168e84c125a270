import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { factorsOf, hasFactor } from '../data/factors';
import { giveRecoveryCodes } from '../data/recovery';
import { factorFail } from '../errors';
import { tellFactor } from '../notices/tellFactor';
import { label } from '../translations';
import { ownOnly, provePerson } from './ownAccount';

/** New recovery codes in place of the old ones: with the password and a code. */
export const recoveryCodes = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'second-factor.recovery-codes',
    summary: label('command.recovery-codes'),
    input: z.object({ password: z.string().max(1000), code: z.string().max(100) }),
    rest: { method: 'post', path: '/second-factor/recovery-codes' },
    kind: 'write',
    secret: true,
    authorize: ownOnly(users),
    run: async ({ req, now, command }, given) => {
      const account = await provePerson(req, given, async ({ id }) => {
        if (!hasFactor(await factorsOf(req, id))) throw factorFail(req, 'second-factor.not-on');
        return true;
      });
      const codes = await giveRecoveryCodes(req, account.id);
      await tellFactor.news(req, 'recovery-codes', account.id, { count: codes.length });
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id });
      return { recoveryCodes: codes };
    },
  });
