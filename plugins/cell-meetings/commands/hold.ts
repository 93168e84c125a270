import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { cellToLead, meetingToLead } from '../data/access';
import { electorateOf, openingOf } from '../data/judge';
import type { Opening } from '../data/meetingRow';
import { peopleOf, summon, summonedOf } from '../data/people';
import { handsIn } from '../domain/count';
import { MAJORITIES } from '../domain/words';
import { meetingsFail } from '../errors';
import { label } from '../translations';
import { id, reason } from './inputs';

/** Opens a meeting with the count of whoever is there; from here on it says what it said. */
export const open = defineCommand({
  name: 'meetings.open', summary: label('command.open'), input: z.object({ id, /** A member who is present. */ minuteTaker: z.guid() }), rest: { method: 'post', path: '/meetings/:id/open' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, input.id, 'open')),
  run: async ({ req, now, command }, { id: meeting, minuteTaker }): Promise<{ id: string; state: string; opening: Opening }> => {
    const { row, user } = await meetingToLead(req, meeting, 'open');
    // Who joined or left the cell since the summons.
    await summon(req, { meeting, cell: row.organization, now, command });
    const people = summonedOf(await peopleOf(req, meeting));
    if (people.find((one) => one.id === minuteTaker)?.present !== true) throw meetingsFail(req, 'meetings.minute-taker', {}, { fields: [{ path: 'minuteTaker' }] });
    const opening = await openingOf(req, people, now);
    await withTicket(req, `${command}:${meeting}`, () =>
      query(
        req,
        sql`update handbook.meetings set state = 'open', opened_by = ${user}::uuid, opened_at = ${now.toISOString()}::timestamptz, minute_taker_id = ${minuteTaker}::uuid, opening = ${JSON.stringify(opening)}::jsonb where id = ${meeting}::uuid`,
      ));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting, opening } });
    return { id: meeting, state: 'open', opening };
  },
});

const noted = z.object({
  member: z.guid(), attendance: z.enum(['present', 'absent']), reason: z.string().trim().min(3).max(500).nullable().default(null),
  /** When they came late, when they left early. */
  cameAt: z.iso.datetime({ offset: true }).nullable().default(null), leftAt: z.iso.datetime({ offset: true }).nullable().default(null),
});

/** A telephone's clock may be so far ahead: what it calls later than now by less is now. */
const AHEAD_MS = 15 * 60_000;
const stamped = (instant: string | null, now: Date): Date | null => {
  if (instant === null) return null;
  const at = Date.parse(instant);
  return new Date(at > now.getTime() && at <= now.getTime() + AHEAD_MS ? now.getTime() : at);
};

/** Who is there and who is not. The same said twice is the same: a telephone may send it again. */
export const attend = defineCommand({
  name: 'meetings.attend', summary: label('command.attend'), input: z.object({ id, people: z.array(noted).min(1).max(1000) }), rest: { method: 'post', path: '/meetings/:id/attend' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, input.id, 'attend')),
  run: async ({ req, now, command }, { id: meeting, people }): Promise<{ id: string; noted: number }> => {
    const { row, user } = await meetingToLead(req, meeting, 'attend');
    const summoned = new Set((await peopleOf(req, meeting)).map((one) => one.id));
    if (people.some(({ member }) => !summoned.has(member))) throw meetingsFail(req, 'meetings.not-summoned');
    const known = people.map(({ cameAt, leftAt, ...one }) => ({ ...one, cameAt: stamped(cameAt, now), leftAt: stamped(leftAt, now) }));
    for (const [n, { attendance, cameAt, leftAt }] of known.entries()) {
      const late = [cameAt, leftAt].some((at) => at !== null && at.getTime() > now.getTime());
      if (late || (cameAt !== null && leftAt !== null && leftAt.getTime() < cameAt.getTime()) || (attendance === 'absent' && (cameAt ?? leftAt) !== null)) {
        throw meetingsFail(req, 'meetings.times', {}, { fields: [{ path: `people.${n}.leftAt` }] });
      }
    }
    await withTicket(req, `${command}:${meeting}`, async () => {
      for (const { member, attendance, reason: why, cameAt, leftAt } of known) {
        await query(
          req,
          sql`update handbook.meeting_people set attendance = ${attendance}, absence_reason = ${attendance === 'absent' ? why : null}, came_at = ${cameAt?.toISOString() ?? null}::timestamptz, left_at = ${leftAt?.toISOString() ?? null}::timestamptz,
              noted_by = ${user}::uuid, noted_at = ${now.toISOString()}::timestamptz where meeting_id = ${meeting}::uuid and member_id = ${member}::uuid`,
        );
      }
    });
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting, state: row.state, people: known.map(({ member, attendance, cameAt, leftAt }) => ({ member, attendance, cameAt, leftAt })) } });
    return { id: meeting, noted: people.length };
  },
});

const hands = z.number().int().min(0).max(10_000);

/** A vote by show of hands, with the roll of whom it counts as it is at this moment. The device makes its id: sent again it is written once. */
export const decide = defineCommand({
  name: 'meetings.decide', summary: label('command.decide'),
  input: z.object({ id, /** Made by the device. */ decision: z.guid(), item: z.guid().nullable().default(null), subject: z.string().trim().min(5).max(500), majority: z.enum(MAJORITIES), inFavour: hands, against: hands.default(0), blank: hands.default(0) }),
  rest: { method: 'post', path: '/meetings/:id/decide' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, input.id, 'decide')),
  run: async ({ req, now, command }, { id: meeting, decision, item, subject, majority, inFavour, against, blank }): Promise<{ id: string; counted: number; carried: boolean | null }> => {
    const { row, user } = await meetingToLead(req, meeting, 'decide');
    const [before] = await query<{ meeting: string; subject: string; majority: string; inFavour: number; against: number; blank: number; counted: number; carried: boolean | null }>(
      req,
      sql`select meeting_id as meeting, subject, majority, in_favour as "inFavour", against, blank, counted, carried from handbook.meeting_decisions where id = ${decision}::uuid`,
    );
    if (before) {
      const same = before.meeting === meeting && before.subject === subject && before.majority === majority && before.inFavour === inFavour && before.against === against && before.blank === blank;
      if (!same) throw meetingsFail(req, 'meetings.decided-otherwise');
      return { id: decision, counted: before.counted, carried: before.carried };
    }
    if (item !== null && (await query(req, sql`select 1 from handbook.meeting_items where id = ${item}::uuid and meeting_id = ${meeting}::uuid`)).length === 0) throw fail(req, 'not-found');
    const people = summonedOf(await peopleOf(req, meeting));
    const unnoted = people.filter(({ present }) => present === null).length;
    if (unnoted > 0) throw meetingsFail(req, 'meetings.unnoted', { count: unnoted });
    const electorate = await electorateOf(req, people, now);
    if (!electorate) throw meetingsFail(req, 'meetings.no-rule');
    if (electorate.counted === 0) throw meetingsFail(req, 'meetings.no-voters');
    const [votes, raised] = [inFavour + against + blank, handsIn(people, electorate.roll)];
    if (votes > raised) throw meetingsFail(req, 'meetings.hands', { votes, hands: raised }, { fields: [{ path: 'inFavour' }] });
    const least = electorate.needed[majority];
    const carried = least === null ? null : inFavour >= least.least;
    const rules = electorate.rules.filter(({ what }) => what === 'denominator' || what === 'voters' || what === majority);
    await withTicket(req, `${command}:${decision}`, async () => {
      await query(
        req,
        sql`insert into handbook.meeting_decisions (id, meeting_id, item_id, subject, majority, in_favour, against, blank, counted, carried, rules, decided_by, decided_at)
            values (${decision}::uuid, ${meeting}::uuid, ${item}::uuid, ${subject}, ${majority}, ${inFavour}, ${against}, ${blank}, ${electorate.counted}, ${carried}, ${JSON.stringify(rules)}::jsonb, ${user}::uuid, ${now.toISOString()}::timestamptz)`,
      );
      for (const { id: member, leftOut } of electorate.roll) await query(req, sql`insert into handbook.meeting_rolls (decision_id, member_id, left_out) values (${decision}::uuid, ${member}::uuid, ${leftOut})`);
    });
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting, decision, majority, inFavour, against, blank, counted: electorate.counted, carried } });
    return { id: decision, counted: electorate.counted, carried };
  },
});

/** A result that was written down wrongly: it stays with its reason, and another is written. */
export const makeVoid = defineCommand({
  name: 'meetings.void', summary: label('command.void'), input: z.object({ id, reason }), rest: { method: 'post', path: '/meetings/decisions/:id/void' }, kind: 'write',
  authorize: async ({ req }, input) => {
    const [found] = await query<{ cell: string }>(req, sql`select g.organization_id as cell from handbook.meeting_decisions d join handbook.meetings g on g.id = d.meeting_id where d.id = ${input.id}::uuid`);
    if (!found) throw fail(req, 'not-found');
    await cellToLead(req, found.cell);
  },
  run: async ({ req, now, command }, input): Promise<{ id: string }> => {
    const [found] = await query<{ meeting: string; gone: boolean }>(req, sql`select meeting_id as meeting, voided_at is not null as gone from handbook.meeting_decisions where id = ${input.id}::uuid`);
    const { row, user } = await meetingToLead(req, found?.meeting ?? input.id, 'void');
    if (found?.gone) throw meetingsFail(req, 'meetings.void-already');
    await withTicket(req, `${command}:${input.id}`, () =>
      query(req, sql`update handbook.meeting_decisions set void_reason = ${input.reason}, voided_by = ${user}::uuid, voided_at = ${now.toISOString()}::timestamptz where id = ${input.id}::uuid`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting: row.id, decision: input.id, reason: input.reason } });
    return { id: input.id };
  },
});

/** Closes a meeting: no vote comes after it. */
export const close = defineCommand({
  name: 'meetings.close', summary: label('command.close'), input: z.object({ id }), rest: { method: 'post', path: '/meetings/:id/close' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, input.id, 'close')),
  run: async ({ req, now, command }, { id: meeting }): Promise<{ id: string; state: string }> => {
    const { row, user } = await meetingToLead(req, meeting, 'close');
    const open = await query(req, sql`select 1 from handbook.meeting_polls where meeting_id = ${meeting}::uuid and state = 'open'`);
    if (open.length > 0) throw meetingsFail(req, 'meetings.poll-open');
    await withTicket(req, `${command}:${meeting}`, () => query(req, sql`update handbook.meetings set state = 'closed', closed_by = ${user}::uuid, closed_at = ${now.toISOString()}::timestamptz where id = ${meeting}::uuid`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting } });
    return { id: meeting, state: 'closed' };
  },
});
