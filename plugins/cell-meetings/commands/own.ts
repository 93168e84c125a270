import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { powerOf } from '../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { ownMeeting } from '../data/access';
import { meetingColumns, meetingTables, type MeetingRow } from '../data/meetingRow';
import { meetingsFail } from '../errors';
import { tellLeaders } from '../notices/tell';
import { label } from '../translations';
import { id } from './inputs';
import type { MeetingEntry } from './look';

/** So many a person says before one meeting; whoever has more says it there. */
const MOST = 20;
const SHOWN = 40;

export type MyMeeting = MeetingEntry & { answer: 'coming' | 'absent' | null; attendance: 'present' | 'absent' | null };

/** Meetings the caller is summoned to, the latest first, at most 40. */
export const mine = defineCommand({
  name: 'meetings.mine', summary: label('command.mine'), input: z.object({}), rest: { method: 'get', path: '/meetings/mine' }, kind: 'read',
  authorize: async ({ req }) => {
    if ((await powerOf(req)).user === null) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }): Promise<{ docs: MyMeeting[] }> => {
    const { user } = await powerOf(req);
    const rows = await query<MeetingRow & Pick<MyMeeting, 'answer' | 'attendance'>>(
      req,
      sql`select ${meetingColumns}, p.answer, p.attendance from ${meetingTables} join handbook.meeting_people p on p.meeting_id = g.id join members m on m.id = p.member_id
          where m.user_id = ${user}::uuid and g.state <> 'draft' and g.convened_at is not null order by g.starts_at desc, g.id limit ${SHOWN}`,
    );
    return { docs: rows.map(({ id: meeting, organization, cell, kind, title, startsAt, place, link, state, answer: said, attendance }) => ({ id: meeting, organization, cell, kind, title, startsAt, place, link, state, answer: said, attendance })) };
  },
});

/** Comes, or asks to be excused with a reason; the last answer before the opening holds. */
export const answer = defineCommand({
  name: 'meetings.answer', summary: label('command.answer'),
  input: z.object({ id, answer: z.enum(['coming', 'absent']), /** Of an absence, where one must be said. */ reason: z.string().trim().min(3).max(500).optional() })
    .refine(({ answer: said, reason }) => said === 'coming' || reason !== undefined, { path: ['reason'], params: { words: label('page.reason.missing') } }),
  rest: { method: 'post', path: '/meetings/:id/answer' }, kind: 'write',
  authorize: async ({ req }, input) => void (await ownMeeting(req, input.id, 'answer')),
  run: async ({ req, now, command }, input): Promise<{ id: string; answer: 'coming' | 'absent' }> => {
    const { row, member } = await ownMeeting(req, input.id, 'answer');
    const why = input.answer === 'absent' ? (input.reason ?? null) : null;
    await withTicket(req, `${command}:${row.id}`, () =>
      query(req, sql`update handbook.meeting_people set answer = ${input.answer}, answer_reason = ${why}, answered_at = ${now.toISOString()}::timestamptz where meeting_id = ${row.id}::uuid and member_id = ${member}::uuid`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting: row.id, member, answer: input.answer } });
    if (input.answer === 'absent') await tellLeaders(req, row, member);
    return { id: row.id, answer: input.answer };
  },
});

/** Says or asks something beforehand, with one's name, for the cell to read. */
export const ask = defineCommand({
  name: 'meetings.ask', summary: label('command.ask'), input: z.object({ id, said: z.string().trim().min(5).max(2000) }), rest: { method: 'post', path: '/meetings/:id/opinions' }, kind: 'write',
  authorize: async ({ req }, input) => void (await ownMeeting(req, input.id, 'ask')),
  run: async ({ req, now, command }, { id: meeting, said }): Promise<{ id: string }> => {
    const { row, member } = await ownMeeting(req, meeting, 'ask');
    const [before] = await query<{ n: number }>(req, sql`select count(*)::int as n from handbook.meeting_opinions where meeting_id = ${meeting}::uuid and member_id = ${member}::uuid`);
    if ((before?.n ?? 0) >= MOST) throw meetingsFail(req, 'meetings.too-many-opinions');
    const opinion = randomUUID();
    await withTicket(req, `${command}:${opinion}`, () =>
      query(req, sql`insert into handbook.meeting_opinions (id, meeting_id, member_id, said, said_at) values (${opinion}::uuid, ${meeting}::uuid, ${member}::uuid, ${said}, ${now.toISOString()}::timestamptz)`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting, member, opinion } });
    return { id: opinion };
  },
});
