import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { powerOf } from '../../../hierarchical-access';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { administeredAccount, requireAuthorityOver } from '../../support/account';
import { endSessions } from '../../support/sessions';
import { factorsOf, hasFactor } from '../data/factors';
import { removeFactors } from '../data/removeFactors';
import { factorFail } from '../errors';
import { tellFactor } from '../notices/tellFactor';
import { label } from '../translations';

/** An administrator takes a second factor away from somebody who lost it (telephone, codes): with a reason, told to the person; every session ends. */
export const reset = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'users.reset-second-factor',
    summary: label('command.reset'),
    input: z.object({ id: z.guid(), reason: z.string().trim().min(1).max(1000) }),
    rest: { method: 'post', path: '/users/:id/reset-second-factor' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      const power = await powerOf(req);
      await requireAuthorityOver(req, power, await administeredAccount(req, power, id));
    },
    run: async ({ req, now, command }, { id, reason }) => {
      const account = await administeredAccount(req, await powerOf(req), id);
      if (!hasFactor(await factorsOf(req, id))) throw factorFail(req, 'second-factor.not-on');
      await removeFactors(req, id);
      const sessions = await endSessions(req, id);
      await tellFactor.news(req, 'second-factor-off', id);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: id, detail: { reason, sessions } });
      return { id, sessions };
    },
  });
