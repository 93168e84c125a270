import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail } from '../../../kernel';
import { keepsCell } from '../../commands/support/cell';
import { MEMBERS } from '../../slugs';
import { applyChanges } from '../data/applyChanges';
import { changesSchema } from '../domain/changes';
import { recordFail } from '../errors';
import { recordLabel } from '../translations';
import { isCommittee, opener } from '../access/keepers';

/** Corrects a member's record: the cell's secretary or deputy, or a committee above. Never one's own; workplace and post at work only by the committee (Điều 10.2.2). */
export const updateRecord = defineCommand({
  name: 'members.update-record',
  summary: recordLabel('command.members.update-record'),
  input: z.object({ id: z.guid(), changes: changesSchema }),
  rest: { method: 'post', path: '/members/:id/update-record' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const { power, member } = await opener(req, id);
    if (!keepsCell(power, { id: member.cell, path: member.path }) && !isCommittee(power, member.path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id, changes }) => {
    const { power, user, member } = await opener(req, id);
    if (member.user === user) throw recordFail(req, 'proposal.own');
    const { fields, warnings } = await applyChanges(req, { member, power, asked: changes, command, by: user, now });
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { fields } });
    return { id, fields, warnings };
  },
});
