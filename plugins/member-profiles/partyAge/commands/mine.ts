import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { mine as myself } from '../../record/access/mine';
import { shownPartyAge } from '../data/shownPartyAge';
import { partyAgeLabel } from '../translations';

/** One's own party age, with its reasons. */
export const mine = defineCommand({
  name: 'party-age.mine',
  summary: partyAgeLabel('command.party-age.mine'),
  input: z.object({}),
  rest: { method: 'get', path: '/members/me/party-age' },
  kind: 'read',
  authorize: async ({ req }) => void (await myself(req)),
  run: async ({ req, now }) => shownPartyAge(req, (await myself(req)).id, now),
});
