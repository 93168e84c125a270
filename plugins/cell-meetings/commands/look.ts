import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { cellToRead, summonedTo } from '../data/access';
import { electorateOf, openingOf, type Electorate } from '../data/judge';
import { iso, meetingColumns, meetingRow, meetingTables, type MeetingRow, type Opening, type UsedRule } from '../data/meetingRow';
import { peopleOf, summonedOf, type MeetingPerson } from '../data/people';
import { stepsIn, type MeetingStep } from '../domain/machine';
import type { LeftOut } from '../domain/count';
import type { MajorityKind } from '../domain/words';
import { pollsOf, type Poll } from '../polls/pollsOf';
import { label } from '../translations';
import { id } from './inputs';

export type MeetingEntry = Pick<MeetingRow, 'id' | 'organization' | 'cell' | 'kind' | 'title' | 'startsAt' | 'place' | 'link' | 'state'>;
export type AgendaItem = { id: string; title: string; presenter: string; minutes: number | null };
export type Decision = {
  id: string; item: string | null; subject: string; majority: MajorityKind; inFavour: number; against: number; blank: number; counted: number; carried: boolean | null; rules: UsedRule[]; at: string;
  /** By name, with why somebody did not count; null: they did. */
  roll: { name: string; leftOut: LeftOut | null }[]; voided: { reason: string; at: string } | null;
};
export type Opinion = { id: string; name: string; said: string; at: string };
export type OneMeeting = MeetingRow & {
  agenda: AgendaItem[]; people: MeetingPerson[]; opinions: Opinion[]; decisions: Decision[]; polls: Poll[]; minuteTakerName: string | null;
  /** The count as attendance stands now. */
  now: Opening;
  /** Who counts for a vote as attendance stands now; null while no rule says, and for who does not lead the cell. */
  electorate: Pick<Electorate, 'counted' | 'needed'> | null;
  /** What the caller may do. */
  steps: MeetingStep[];
  /** The caller, where they are summoned. */
  me: string | null;
};

const PAGE = 30;

/** Meetings of a cell, the latest first, 30 at a time, for who leads or oversees it. */
export const list = defineCommand({
  name: 'meetings.list', summary: label('command.list'), input: z.object({ organization: z.guid(), /** Only those that begin before this instant. */ before: z.iso.datetime({ offset: true }).optional() }),
  rest: { method: 'get', path: '/meetings/of/:organization' }, kind: 'read',
  authorize: async ({ req }, { organization }) => void (await cellToRead(req, organization)),
  run: async ({ req }, { organization, before }): Promise<{ cell: { id: string; name: string; leads: boolean }; docs: MeetingEntry[]; more: boolean }> => {
    const { id: cell, name, leads } = await cellToRead(req, organization);
    const rows = await query<MeetingRow>(
      req,
      sql`select ${meetingColumns} from ${meetingTables} where g.organization_id = ${cell}::uuid ${before ? sql`and g.starts_at < ${before}::timestamptz` : sql``} order by g.starts_at desc, g.id limit ${PAGE + 1}`,
    );
    const docs = rows.slice(0, PAGE).map(({ id: meeting, organization: of, cell: named, kind, title, startsAt, place, link, state }) => ({ id: meeting, organization: of, cell: named, kind, title, startsAt, place, link, state }));
    return { cell: { id: cell, name, leads }, docs, more: rows.length > PAGE };
  },
});

/** One meeting whole: for who leads its cell, who oversees it, and from the summons on for whoever is summoned. Why somebody is absent only its leaders and themselves read. */
export const show = defineCommand({
  name: 'meetings.show', summary: label('command.show'), input: z.object({ id }), rest: { method: 'get', path: '/meetings/:id' }, kind: 'read',
  authorize: async ({ req }, input) => {
    const row = await meetingRow(req, input.id);
    if (!row) throw fail(req, 'not-found');
    if (row.state !== 'draft' && (await summonedTo(req, input.id))) return;
    await cellToRead(req, row.organization);
  },
  run: async ({ req, now }, { id: meeting }): Promise<OneMeeting> => {
    const row = await meetingRow(req, meeting);
    if (!row) throw fail(req, 'not-found');
    const me = (await summonedTo(req, meeting))?.member ?? null;
    const leads = (await powerOf(req)).user === null ? false : await cellToRead(req, row.organization).then((cell) => cell.leads, () => false);
    const people = await peopleOf(req, meeting);
    const agenda = await query<AgendaItem>(req, sql`select id, title, presenter, minutes from handbook.meeting_items where meeting_id = ${meeting}::uuid order by place`);
    const opinions = await query<Opinion>(
      req,
      sql`select p.id, m.full_name as name, p.said, ${iso(sql`p.said_at`)} as at from handbook.meeting_opinions p join members m on m.id = p.member_id where p.meeting_id = ${meeting}::uuid order by p.said_at, p.id`,
    );
    const decisions = await query<Decision>(
      req,
      sql`select d.id, d.item_id as item, d.subject, d.majority, d.in_favour as "inFavour", d.against, d.blank, d.counted, d.carried, d.rules, ${iso(sql`d.decided_at`)} as at,
            (select json_agg(json_build_object('name', m.full_name, 'leftOut', r.left_out) order by r.left_out nulls first, m.name_key) from handbook.meeting_rolls r join members m on m.id = r.member_id where r.decision_id = d.id) as roll,
            case when d.voided_at is not null then json_build_object('reason', d.void_reason, 'at', ${iso(sql`d.voided_at`)}) end as voided
          from handbook.meeting_decisions d where d.meeting_id = ${meeting}::uuid order by d.decided_at, d.id`,
    );
    const summoned = summonedOf(people);
    const at = row.openedAt === null ? now : new Date(row.openedAt);
    const electorate = leads ? await electorateOf(req, summoned, at) : undefined;
    return {
      ...row, agenda, opinions, decisions, polls: await pollsOf(req, meeting, me), me, steps: stepsIn(row.state).filter((step) => (step === 'answer' || step === 'ask' || step === 'vote' ? me !== null : leads)),
      people: people.map((one) => (leads || one.id === me ? one : { ...one, answer: null, answerReason: null, absenceReason: null })),
      minuteTakerName: people.find((one) => one.id === row.minuteTaker)?.name ?? null,
      now: await openingOf(req, summoned, at), electorate: electorate ? { counted: electorate.counted, needed: electorate.needed } : null,
    };
  },
});
