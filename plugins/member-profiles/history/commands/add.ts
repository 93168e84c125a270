import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, vietnamDay, withTicket } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { historyKeeper } from '../access/historyKeeper';
import { checkEntry } from '../data/checkEntry';
import { writeVersion } from '../data/writeVersion';
import { entrySchema } from '../domain/entry';
import { tellHandover } from '../notices/tellHandover';
import { historyLabel } from '../translations';

/** Writes an entry into a member's history. */
export const add = defineCommand({
  name: 'history.add',
  summary: historyLabel('command.history.add'),
  input: z.object({ id: z.guid(), values: entrySchema }),
  rest: { method: 'post', path: '/members/:id/history' },
  kind: 'write',
  authorize: async ({ req }, { id, values }) => void (await historyKeeper(req, id, values.kind)),
  run: async ({ req, now, command }, { id, values }) => {
    const { user, member } = await historyKeeper(req, id, values.kind);
    await checkEntry(req, id, values, now);
    const entry = randomUUID();
    await withTicket(req, `${command}:${id}`, () => writeVersion(req, { member: id, entry, values, by: user, now }));
    const handover = await tellHandover(req, { member: id, cell: member.cell, entry, before: null, after: values, today: vietnamDay(now) });
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { entry, kind: values.kind, form: values.form, from: values.from, to: values.to, handover } });
    return { id: entry, member: id, handover };
  },
});
