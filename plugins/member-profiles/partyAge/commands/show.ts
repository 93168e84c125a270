import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { isCommittee, opener } from '../../record/access/keepers';
import { shownPartyAge } from '../data/shownPartyAge';
import { partyAgeLabel } from '../translations';

/** A member's party age with its reasons, for who may open the record. `notes`: whether who asks notes times outside the Party. */
export const show = defineCommand({
  name: 'party-age.show',
  summary: partyAgeLabel('command.party-age.show'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'get', path: '/members/:id/party-age' },
  kind: 'read',
  authorize: async ({ req }, { id }) => void (await opener(req, id)),
  run: async ({ req, now }, { id }) => {
    const { power, user, member } = await opener(req, id);
    return { ...(await shownPartyAge(req, id, now)), notes: isCommittee(power, member.path) && member.user !== user };
  },
});
