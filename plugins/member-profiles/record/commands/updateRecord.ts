import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { applyChanges } from '../data/applyChanges';
import { changesSchema } from '../domain/changes';
import { recordFail } from '../errors';
import { recordLabel } from '../translations';
import { opener } from '../access/keepers';

/** Corrects a member's record: the cell's secretary or deputy, or a committee above. Never one's own; workplace and post at work only by the committee (Điều 10.2.2). */
export const updateRecord = defineCommand({
  name: 'members.update-record',
  summary: recordLabel('command.members.update-record'),
  input: z.object({ id: z.guid(), changes: changesSchema }),
  rest: { method: 'post', path: '/members/:id/update-record' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await opener(req, id)),
  run: async ({ req, now, command }, { id, changes }) => {
    const { power, user, member } = await opener(req, id);
    if (member.user === user) throw recordFail(req, 'proposal.own');
    const { fields, warnings } = await applyChanges(req, { member, power, asked: changes, command, by: user, now });
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { fields } });
    return { id, fields, warnings };
  },
});
