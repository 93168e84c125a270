import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { actsFor, isCommittee, opener } from '../../record/access/keepers';
import { openHistory } from '../data/openHistory';
import { timeline } from '../data/timeline';
import { historyLabel } from '../translations';
import { reading } from './inputs';

/** Opens one member's history: posts, commendations, disciplines, training, and where they belonged. A reading of the record, written down with its reason. */
export const read = defineCommand({
  name: 'history.read',
  summary: historyLabel('command.history.read'),
  input: z.object({ id: z.guid(), why: reading }),
  rest: { method: 'post', path: '/members/:id/read-history' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => void (await opener(req, id)),
  run: async ({ req }, { id, why }) => {
    const { power, user, member } = await opener(req, id);
    const versions = await openHistory(req, { member: id, reader: user, organization: actsFor(power, member.path), why });
    return { id, committee: isCommittee(power, member.path), ...(await timeline(req, id, versions)) };
  },
});
