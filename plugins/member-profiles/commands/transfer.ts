import { z } from 'zod';
import { defineCommand, fail, query, sql, withTicket, vietnamDay } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { belongs } from '../domain/standing';
import { memberFail } from '../errors';
import { MEMBERS } from '../slugs';
import { moveOfficially } from '../transfers/data/move';
import { requireIdle } from '../transfers/data/requireIdle';
import { shareStructure } from '../transfers/data/shareStructure';
import { writeStep } from '../transfers/data/writeStep';
import { label } from '../translations';
import { decidesOnBoth, requireOpenCell, seenCell } from './support/cell';
import { seenMember } from './support/member';
import { dayOf } from './support/membership';

/**
 * The internal transfer in one step: a committee above both cells moves a member from a day on. One membership ends, the next begins, the
 * record follows, and the transfer stands in the register of transfers as received. In two steps: `transfers.prepare`, `transfers.accept`.
 */
export const transferMember = defineCommand({
  name: 'members.transfer',
  summary: label('command.members.transfer'),
  input: z.object({
    id: z.guid(),
    cell: z.guid(),
    on: z.iso.date().optional(),
    decisionNumber: z.string().trim().min(1).max(100).optional(),
    reason: z.string().trim().max(1000).optional(),
  }),
  rest: { method: 'post', path: '/members/:id/transfer' },
  kind: 'write',
  authorize: async ({ req }, { id, cell }) => {
    await shareStructure(req);
    const power = await powerOf(req);
    const member = await seenMember(req, power, id);
    const target = await seenCell(req, power, cell);
    if (!decidesOnBoth(power, member.path, target.path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id, cell, on, decisionNumber, reason }) => {
    const power = await powerOf(req);
    const member = await seenMember(req, power, id);
    const target = await seenCell(req, power, cell);
    if (!belongs(member.status)) throw memberFail(req, 'member.left');
    if (member.cell === target.id) throw memberFail(req, 'member.same-cell');
    requireOpenCell(req, target);
    await requireIdle(req, id);
    const day = dayOf(req, on, now);
    await moveOfficially(req, { member: id, cell: target.id, from: day, now });
    const transfer = await withTicket(req, `transfers.at-once:${id}`, async () => {
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into transfers (member_id, kind, state, origin_id, destination_id, cell_id, reason, decision_number, effective_on, closed_at)
            values (${id}::uuid, 'internal', 'received', ${member.cell}::uuid, ${target.id}::uuid, ${target.id}::uuid, ${reason ?? null}, ${decisionNumber ?? null},
              ${day.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz) returning id`,
      );
      return row?.id ?? '';
    });
    const places = { id: transfer, member: id, kind: 'internal', origin: member.cell, destination: target.id, cell: target.id, sentAt: null } as const;
    await writeStep(req, places, { action: 'transfers.at-once', step: 'arrive', to: 'received', now, reason });
    const detail = { from: member.cell, to: target.id, on: vietnamDay(day), transfer, ...(decisionNumber ? { decisionNumber } : {}), ...(reason ? { reason } : {}) };
    // Both cells' chains tell of it: each answers for its own side.
    for (const organization of [member.cell, target.id]) {
      await recordEvent(req, { action: command, organization, at: now, collection: MEMBERS, documentId: id, detail });
    }
    return { id, cell: target.id };
  },
});
