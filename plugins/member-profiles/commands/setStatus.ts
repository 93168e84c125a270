import { z } from 'zod';
import { defineCommand, fail, query, sql, withTicket, vietnamDay } from '../../kernel';
import { ADMINS, holdsOver, powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import type { MemberStatus } from '../domain/status';
import { memberFail } from '../errors';
import { lifeFail } from '../life/errors';
import { writeStatus } from '../life/support/endMembership';
import { MEMBERS } from '../slugs';
import { label } from '../translations';
import { seenMember } from './support/member';
import { dayOf } from './support/membership';

/** What no machine leads to. Everything else changes by its own steps: confirmation, exemption, whatever ends a membership or gives it back. */
const CORRECTED = ['official', 'probationary', 'away'] as const satisfies readonly MemberStatus[];

/**
 * An administrator puts a status right that was entered wrongly, with the reason. Not a way round the steps of a life: of who is exempt or gone, and of
 * who is followed as a probationary member, it changes nothing.
 */
export const setMemberStatus = defineCommand({
  name: 'members.set-status',
  summary: label('command.members.set-status'),
  input: z.object({ id: z.guid(), status: z.enum(CORRECTED), on: z.iso.date().optional(), reason: z.string().trim().min(5).max(1000) }),
  rest: { method: 'post', path: '/members/:id/set-status' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const { path } = await seenMember(req, power, id);
    if (!holdsOver(power, ADMINS, path)) throw fail(req, 'auth.forbidden');
  },
  run: async (ctx, { id, status, on, reason }) => {
    const { req, now, command } = ctx;
    const power = await powerOf(req);
    const member = await seenMember(req, power, id);
    if (member.user !== null && member.user === power.user) throw lifeFail(req, 'life.self');
    if (member.status === status) throw memberFail(req, 'member.same-status');
    const [followed] = await query(req, sql`select 1 from handbook.admissions where member_id = ${id}::uuid and (closed_at is null or state = 'confirmed')`);
    if (followed || !(CORRECTED as readonly MemberStatus[]).includes(member.status)) throw lifeFail(req, 'member.status-by-step');
    const day = vietnamDay(dayOf(req, on, now));
    await withTicket(req, `${command}:${id}`, () => writeStatus(ctx, id, status, day));
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { from: member.status, to: status, on: day, reason } });
    return { id, status };
  },
});
