import { z } from 'zod';
import { mayGrant, powerText } from '../../../hierarchical-access';
import { defineCommand } from '../../../kernel';
import { toSettleBelow, type ToSettle } from '../data/toSettle';
import { signedTops } from '../data/who';
import { label } from '../translations';

/** What this person is to hand over, give to somebody or end, because somebody's post has changed. */
export const mandatesToSettle = defineCommand({
  name: 'mandate-reviews.to-settle',
  summary: label('command.to-settle'),
  input: z.object({}),
  rest: { method: 'get', path: '/mandates-to-settle' },
  kind: 'read',
  authorize: async ({ req }) => void (await signedTops(req)),
  run: async ({ req }): Promise<{ tasks: (Omit<ToSettle, 'path' | 'user'> & { roleName: string })[] }> => {
    const { tops, power } = await signedTops(req);
    const all = await toSettleBelow(req, tops);
    const mine = all.filter(({ user, role, path }) => user !== power.user && mayGrant(power, { role, path }));
    return { tasks: mine.map(({ mandate, role, organization, name, holder, why }) => ({ mandate, role, organization, name, holder, why, roleName: powerText(req, `role.${role}`) })) };
  },
});
