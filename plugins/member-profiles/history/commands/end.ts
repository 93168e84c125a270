import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, vietnamDay, withTicket } from '../../../kernel';
import { actsFor } from '../../record/access/keepers';
import { MEMBERS } from '../../slugs';
import { entryKeeper } from '../access/historyKeeper';
import { checkEntry } from '../data/checkEntry';
import { openHistory } from '../data/openHistory';
import { replaceVersion } from '../data/writeVersion';
import { entrySchema } from '../domain/entry';
import { kindOf } from '../domain/kinds';
import { historyFail } from '../errors';
import { tellHandover } from '../notices/tellHandover';
import { historyLabel } from '../translations';

/** Says from which day an entry that goes on holds no more. Its words are taken over: that opens them, and is written down as a reading. */
export const end = defineCommand({
  name: 'history.end',
  summary: historyLabel('command.history.end'),
  input: z.object({ id: z.guid(), /** The first day it holds no more. */ on: z.iso.date() }),
  rest: { method: 'post', path: '/members/history/:id/end' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await entryKeeper(req, id)),
  run: async ({ req, now, command }, { id, on }) => {
    const { power, user, member, standing } = await entryKeeper(req, id);
    if (!kindOf(standing.kind).lasts) throw historyFail(req, 'history.lasts');
    if (standing.to !== null) throw historyFail(req, 'history.ended');
    const opened = await openHistory(req, { member: member.id, reader: user, organization: actsFor(power, member.path), why: historyLabel('command.history.end').vi });
    const { kind, form, organization, from, precision, decidedOn, title, place, degree, decisionNumber, decisionOrgan, note } = opened.find((version) => version.id === standing.row) ?? {};
    const values = entrySchema.parse({ kind, form, organization, from, to: on, precision, decidedOn, title, place, degree, decisionNumber, decisionOrgan, note });
    await checkEntry(req, member.id, values, now);
    await withTicket(req, `${command}:${id}`, () => replaceVersion(req, { row: standing.row, member: member.id, entry: id, values, by: user, now, why: null }));
    const handover = await tellHandover(req, { member: member.id, cell: member.cell, entry: id, before: standing, after: values, today: vietnamDay(now) });
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: member.id, detail: { entry: id, kind: values.kind, form: values.form, from: values.from, to: on, handover } });
    return { id, member: member.id, handover };
  },
});
