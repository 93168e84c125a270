import { z } from 'zod';
import { defineCommand, fail, query, sql, withTicket, vietnamDay } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { belongs } from '../domain/standing';
import { STATUSES } from '../domain/status';
import { memberFail } from '../errors';
import { MEMBERS } from '../slugs';
import { memberGone } from '../transfers/data/memberGone';
import { label } from '../translations';
import { keepsCell, requireOpenCell, seenCell } from './support/cell';
import { seenMember } from './support/member';
import { closeMembership, dayOf, openMembership } from './support/membership';

/** Changes a member's status. Who leaves has their membership closed; who returns has a new one opened in the cell. */
export const setMemberStatus = defineCommand({
  name: 'members.set-status',
  summary: label('command.members.set-status'),
  input: z.object({
    id: z.guid(),
    status: z.enum(STATUSES),
    on: z.iso.date().optional(),
    reason: z.string().trim().max(1000).optional(),
  }),
  rest: { method: 'post', path: '/members/:id/set-status' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const { cell, path } = await seenMember(req, power, id);
    if (!keepsCell(power, { id: cell, path })) throw fail(req, 'auth.forbidden');
  },
  run: async (ctx, { id, status, on, reason }) => {
    const { req, now, command } = ctx;
    const power = await powerOf(req);
    const member = await seenMember(req, power, id);
    if (member.status === status) throw memberFail(req, 'member.same-status');
    const day = dayOf(req, on, now);
    const returns = !belongs(member.status) && belongs(status);
    if (returns) requireOpenCell(req, await seenCell(req, power, member.cell));
    await withTicket(req, `${command}:${id}`, async () => {
      if (belongs(member.status) && !belongs(status)) {
        await closeMembership(req, id, day, now);
        await memberGone(ctx, id, day);
      }
      if (returns) await openMembership(req, { member: id, cell: member.cell, from: day, now });
      await query(req, sql`select set_config('handbook.effective', ${day.toISOString()}, true)`);
      await query(
        req,
        sql`update members set status = ${status}, updated_at = now(),
              cell_since = case when ${returns} then ${day.toISOString()}::timestamptz else cell_since end
            where id = ${id}::uuid`,
      );
      await query(req, sql`select set_config('handbook.effective', '', true)`);
    });
    const detail = { from: member.status, to: status, on: vietnamDay(day), ...(reason ? { reason } : {}) };
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail });
    return { id, status };
  },
});
