import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { mine as myself } from '../../record/access/mine';
import { openHistory } from '../data/openHistory';
import { timeline } from '../data/timeline';
import { historyLabel } from '../translations';

/** One's own history. Reading it is written down nowhere: it is theirs. */
export const mine = defineCommand({
  name: 'history.mine',
  summary: historyLabel('command.history.mine'),
  input: z.object({}),
  rest: { method: 'get', path: '/members/me/history' },
  kind: 'read',
  authorize: async ({ req }) => void (await myself(req)),
  run: async ({ req }) => {
    const { id, user } = await myself(req);
    return { id, ...(await timeline(req, id, await openHistory(req, { member: id, reader: user, organization: null, why: 'own record' }))) };
  },
});
