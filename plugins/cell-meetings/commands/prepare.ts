import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { cellToLead, meetingToLead } from '../data/access';
import { summon } from '../data/people';
import { meetingsFail } from '../errors';
import { tellSummoned } from '../notices/tell';
import { label } from '../translations';
import { id, reason, said, type Said } from './inputs';

type Stepped = { id: string; state: string };

/** A meeting is somewhere, and begins later than now. */
const check = (req: PayloadRequest, { place, link, startsAt }: Said, now: Date): void => {
  if (place === null && link === null) throw meetingsFail(req, 'meetings.nowhere', {}, { fields: [{ path: 'place' }] });
  if (Date.parse(startsAt) <= now.getTime()) throw meetingsFail(req, 'meetings.past', {}, { fields: [{ path: 'startsAt' }] });
};

const writeAgenda = async (req: PayloadRequest, meeting: string, agenda: Said['agenda']): Promise<void> => {
  await query(req, sql`delete from handbook.meeting_items where meeting_id = ${meeting}::uuid`);
  for (const [n, { title, presenter, minutes }] of agenda.entries()) {
    await query(req, sql`insert into handbook.meeting_items (id, meeting_id, place, title, presenter, minutes) values (${randomUUID()}::uuid, ${meeting}::uuid, ${n + 1}, ${title}, ${presenter}, ${minutes}::int)`);
  }
};

/** Drafts a meeting; only who leads the cell, and who oversees it, see it. */
export const draft = defineCommand({
  name: 'meetings.draft', summary: label('command.draft'), input: z.object({ organization: z.guid(), ...said }), rest: { method: 'post', path: '/meetings' }, kind: 'write',
  authorize: async ({ req }, { organization }) => void (await cellToLead(req, organization)),
  run: async ({ req, now, command }, { organization, ...input }): Promise<Stepped> => {
    const { user } = await cellToLead(req, organization);
    check(req, input, now);
    const meeting = randomUUID();
    await withTicket(req, `${command}:${meeting}`, async () => {
      await query(
        req,
        sql`insert into handbook.meetings (id, organization_id, kind, title, starts_at, place, link, content, made_by, made_at)
            values (${meeting}::uuid, ${organization}::uuid, ${input.kind}, ${input.title}, ${input.startsAt}::timestamptz, ${input.place}, ${input.link}, ${input.content}, ${user}::uuid, ${now.toISOString()}::timestamptz)`,
      );
      await writeAgenda(req, meeting, input.agenda);
    });
    await recordEvent(req, { action: command, organization, at: now, detail: { meeting, kind: input.kind, startsAt: input.startsAt } });
    return { id: meeting, state: 'draft' };
  },
});

/** Changes what a meeting says until it is opened; whoever is summoned hears of another time or place. */
export const change = defineCommand({
  name: 'meetings.change', summary: label('command.change'), input: z.object({ id, ...said }), rest: { method: 'post', path: '/meetings/:id/change' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, input.id, 'change')),
  run: async ({ req, now, command }, { id: meeting, ...input }): Promise<Stepped> => {
    const { row } = await meetingToLead(req, meeting, 'change');
    const moved = Date.parse(input.startsAt) !== Date.parse(row.startsAt) || input.place !== row.place || input.link !== row.link;
    if (moved || row.state === 'draft') check(req, input, now);
    if (row.state === 'convened' && input.agenda.length === 0) throw meetingsFail(req, 'meetings.no-agenda', {}, { fields: [{ path: 'agenda' }] });
    await withTicket(req, `${command}:${meeting}`, async () => {
      await query(
        req,
        sql`update handbook.meetings set kind = ${input.kind}, title = ${input.title}, starts_at = ${input.startsAt}::timestamptz, place = ${input.place}, link = ${input.link}, content = ${input.content} where id = ${meeting}::uuid`,
      );
      await writeAgenda(req, meeting, input.agenda);
    });
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting, kind: input.kind, startsAt: input.startsAt, moved } });
    if (moved && row.state === 'convened') await tellSummoned(req, { ...row, ...input }, 'changed', now.toISOString());
    return { id: meeting, state: row.state };
  },
});

/** Summons every member of the cell, and guests who live here for a time. */
export const convene = defineCommand({
  name: 'meetings.convene', summary: label('command.convene'), input: z.object({ id }), rest: { method: 'post', path: '/meetings/:id/convene' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, input.id, 'convene')),
  run: async ({ req, now, command }, { id: meeting }): Promise<Stepped & { summoned: number }> => {
    const { row, user } = await meetingToLead(req, meeting, 'convene');
    if (Date.parse(row.startsAt) <= now.getTime()) throw meetingsFail(req, 'meetings.past');
    const [items] = await query<{ n: number }>(req, sql`select count(*)::int as n from handbook.meeting_items where meeting_id = ${meeting}::uuid`);
    if ((items?.n ?? 0) === 0) throw meetingsFail(req, 'meetings.no-agenda');
    await summon(req, { meeting, cell: row.organization, now, command });
    const [people] = await query<{ n: number }>(req, sql`select count(*)::int as n from handbook.meeting_people where meeting_id = ${meeting}::uuid`);
    const summoned = people?.n ?? 0;
    if (summoned === 0) throw meetingsFail(req, 'meetings.nobody');
    await withTicket(req, `${command}:${meeting}`, () =>
      query(req, sql`update handbook.meetings set state = 'convened', convened_by = ${user}::uuid, convened_at = ${now.toISOString()}::timestamptz where id = ${meeting}::uuid`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting, summoned } });
    await tellSummoned(req, row, 'convened', '');
    return { id: meeting, state: 'convened', summoned };
  },
});

/** A meeting is not held; whoever was summoned reads why. */
export const callOff = defineCommand({
  name: 'meetings.call-off', summary: label('command.call-off'), input: z.object({ id, reason }), rest: { method: 'post', path: '/meetings/:id/call-off' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, input.id, 'call-off')),
  run: async ({ req, now, command }, input): Promise<Stepped> => {
    const { row, user } = await meetingToLead(req, input.id, 'call-off');
    await withTicket(req, `${command}:${row.id}`, () =>
      query(req, sql`update handbook.meetings set state = 'called-off', off_reason = ${input.reason}, off_by = ${user}::uuid where id = ${row.id}::uuid`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting: row.id } });
    if (row.state === 'convened') await tellSummoned(req, row, 'called-off', '');
    return { id: row.id, state: 'called-off' };
  },
});
