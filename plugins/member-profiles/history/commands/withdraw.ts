import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, vietnamDay, withTicket } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { entryKeeper } from '../access/historyKeeper';
import { supersede } from '../data/writeVersion';
import { tellHandover } from '../notices/tellHandover';
import { historyLabel } from '../translations';
import { why } from './inputs';

/** Says that an entry never was so, with the reason. It stays to be seen as what was believed. */
export const withdraw = defineCommand({
  name: 'history.withdraw',
  summary: historyLabel('command.history.withdraw'),
  input: z.object({ id: z.guid(), why }),
  rest: { method: 'post', path: '/members/history/:id/withdraw' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await entryKeeper(req, id)),
  run: async ({ req, now, command }, { id, why: because }) => {
    const { user, member, standing } = await entryKeeper(req, id);
    await withTicket(req, `${command}:${id}`, () => supersede(req, { row: standing.row, by: user, now, why: because, replacedBy: null }));
    const handover = await tellHandover(req, { member: member.id, cell: member.cell, entry: id, before: standing, after: null, today: vietnamDay(now) });
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: member.id, detail: { entry: id, kind: standing.kind, handover } });
    return { id, member: member.id, handover };
  },
});
