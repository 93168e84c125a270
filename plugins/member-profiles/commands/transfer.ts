import { z } from 'zod';
import { defineCommand, fail, query, sql, withTicket, vietnamDay } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { belongs } from '../domain/standing';
import { memberFail } from '../errors';
import { MEMBERS } from '../slugs';
import { label } from '../translations';
import { decidesOnBoth, requireOpenCell, seenCell } from './support/cell';
import { seenMember } from './support/member';
import { closeMembership, dayOf, openMembership } from './support/membership';

/** Moves a member to another cell from a day on: one membership ends, the next begins, the record follows. */
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
    const day = dayOf(req, on, now);
    await withTicket(req, `${command}:${id}`, async () => {
      await closeMembership(req, id, day);
      await query(
        req,
        sql`update members set cell_id = ${target.id}::uuid, cell_since = ${day.toISOString()}::timestamptz, updated_at = now() where id = ${id}::uuid`,
      );
      await openMembership(req, { member: id, cell: target.id, from: day, now });
    });
    const detail = { from: member.cell, to: target.id, on: vietnamDay(day), ...(decisionNumber ? { decisionNumber } : {}), ...(reason ? { reason } : {}) };
    // Both cells' chains tell of it: each answers for its own side.
    for (const organization of [member.cell, target.id]) {
      await recordEvent(req, { action: command, organization, at: now, collection: MEMBERS, documentId: id, detail });
    }
    return { id, cell: target.id };
  },
});
