import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, vietnamDay, withTicket } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { entryKeeper, historyKeeper } from '../access/historyKeeper';
import { checkEntry } from '../data/checkEntry';
import { replaceVersion } from '../data/writeVersion';
import { entrySchema } from '../domain/entry';
import { historyFail } from '../errors';
import { tellHandover } from '../notices/tellHandover';
import { historyLabel } from '../translations';
import { why } from './inputs';

/** Says an entry anew, whole, because it was written down wrongly; what stood there stays as it was believed. Its kind stays: another kind is another entry. */
export const correct = defineCommand({
  name: 'history.correct',
  summary: historyLabel('command.history.correct'),
  input: z.object({ id: z.guid(), values: entrySchema, why }),
  rest: { method: 'post', path: '/members/history/:id/correct' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await entryKeeper(req, id)),
  run: async ({ req, now, command }, { id, values, why: because }) => {
    const { user, member, standing } = await entryKeeper(req, id);
    if (values.kind !== standing.kind) throw historyFail(req, 'history.kind');
    await historyKeeper(req, member.id, values.kind);
    await checkEntry(req, member.id, values, now);
    await withTicket(req, `${command}:${id}`, () => replaceVersion(req, { row: standing.row, member: member.id, entry: id, values, by: user, now, why: because }));
    const handover = await tellHandover(req, { member: member.id, cell: member.cell, entry: id, before: standing, after: values, today: vietnamDay(now) });
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: member.id, detail: { entry: id, kind: values.kind, form: values.form, from: values.from, to: values.to, handover } });
    return { id, member: member.id, handover };
  },
});
