import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import type { PayloadRequest } from 'payload';
import { meetingToLead, summonedTo } from '../data/access';
import { electorateOf } from '../data/judge';
import { meetingRow } from '../data/meetingRow';
import { peopleOf, summonedOf } from '../data/people';
import { handsIn, type LeftOut, type Roll } from '../domain/count';
import { MAJORITIES, type MajorityKind } from '../domain/words';
import { meetingsFail } from '../errors';
import { label, t } from '../translations';
import { id } from '../commands/inputs';
import { carriedBy, CHOICES, DECIDERS, sameTally, tallyOf, type Choice, type Decider, type Tally } from './outcome';

type Held = { meeting: string; state: 'open' | 'closed'; decides: Decider; least: number | null; carried: boolean | null; votes: Tally | null; hands: Tally | null };

/** The poll; `lock`: `share` among voters, `alone` for the closing, which waits for every vote under way. */
const pollRow = async (req: PayloadRequest, poll: string, lock?: 'share' | 'alone'): Promise<Held> => {
  const held = lock === 'share' ? sql`for share of p` : lock === 'alone' ? sql`for no key update of p` : sql``;
  const [row] = await query<Held>(
    req,
    sql`select p.meeting_id as meeting, p.state, p.decides, p.least, p.carried, case when p.agree is not null then json_build_object('agree', p.agree, 'disagree', p.disagree, 'other', p.other) end as votes,
          case when p.hands_agree is not null then json_build_object('agree', p.hands_agree, 'disagree', p.hands_disagree, 'other', p.hands_other) end as hands
        from handbook.meeting_polls p where p.id = ${poll}::uuid ${held}`,
  );
  if (!row) throw fail(req, 'not-found');
  return row;
};

/** Opens an open poll: the roll of whom it counts is frozen, and which count decides is said. The device makes its id: sent again it is the same poll. */
export const openPoll = defineCommand({
  name: 'meetings.open-poll', summary: label('command.open-poll'),
  input: z.object({ id, /** Made by the device. */ poll: z.guid(), item: z.guid().nullable().default(null), subject: z.string().trim().min(5).max(500), majority: z.enum(MAJORITIES), /** Which count decides. */ decides: z.enum(DECIDERS) }),
  rest: { method: 'post', path: '/meetings/:id/polls' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, input.id, 'poll')),
  run: async ({ req, now, command }, { id: meeting, poll, item, subject, majority, decides }): Promise<{ id: string; counted: number; least: number | null }> => {
    const { row, user } = await meetingToLead(req, meeting, 'poll');
    const [before] = await query<{ meeting: string; subject: string; majority: MajorityKind; decides: Decider; counted: number; least: number | null }>(
      req, sql`select meeting_id as meeting, subject, majority, decides, counted, least from handbook.meeting_polls where id = ${poll}::uuid`);
    if (before) {
      if (before.meeting !== meeting || before.subject !== subject || before.majority !== majority || before.decides !== decides) throw meetingsFail(req, 'meetings.decided-otherwise');
      return { id: poll, counted: before.counted, least: before.least };
    }
    if (item !== null && (await query(req, sql`select 1 from handbook.meeting_items where id = ${item}::uuid and meeting_id = ${meeting}::uuid`)).length === 0) throw fail(req, 'not-found');
    const people = summonedOf(await peopleOf(req, meeting));
    const unnoted = people.filter(({ present }) => present === null).length;
    if (unnoted > 0) throw meetingsFail(req, 'meetings.unnoted', { count: unnoted });
    const electorate = await electorateOf(req, people, now);
    if (!electorate) throw meetingsFail(req, 'meetings.no-rule');
    if (electorate.counted === 0) throw meetingsFail(req, 'meetings.no-voters');
    const least = electorate.needed[majority]?.least ?? null;
    const rules = electorate.rules.filter(({ what }) => what === 'denominator' || what === 'voters' || what === majority);
    await withTicket(req, `${command}:${poll}`, async () => {
      await query(
        req,
        sql`insert into handbook.meeting_polls (id, meeting_id, item_id, subject, majority, decides, counted, least, rules, opened_by, opened_at)
            values (${poll}::uuid, ${meeting}::uuid, ${item}::uuid, ${subject}, ${majority}, ${decides}, ${electorate.counted}, ${least}::int, ${JSON.stringify(rules)}::jsonb, ${user}::uuid, ${now.toISOString()}::timestamptz)`,
      );
      for (const { id: member, leftOut } of electorate.roll) await query(req, sql`insert into handbook.poll_rolls (poll_id, member_id, left_out) values (${poll}::uuid, ${member}::uuid, ${leftOut})`);
    });
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting, poll, majority, decides, counted: electorate.counted, least } });
    return { id: poll, counted: electorate.counted, least };
  },
});

/**
 * Votes, with one's name. A vote stands as it was cast, like a hand that was counted: sent again it is the same vote, another choice is refused.
 * @throws 403 for who is not of the roll's voters, 409 for who is not there, after the closing, and for another choice
 */
export const castVote = defineCommand({
  name: 'meetings.vote', summary: label('command.vote'), input: z.object({ id, choice: z.enum(CHOICES) }), rest: { method: 'post', path: '/meetings/polls/:id/vote' }, kind: 'write',
  authorize: async ({ req }, input) => {
    const { meeting } = await pollRow(req, input.id);
    if (!(await summonedTo(req, meeting))) throw fail(req, 'not-found');
  },
  run: async ({ req, now, command }, { id: poll, choice }): Promise<{ id: string; choice: Choice }> => {
    const { meeting, state } = await pollRow(req, poll, 'share');
    const [row, me] = [await meetingRow(req, meeting), await summonedTo(req, meeting)];
    if (!row || !me) throw fail(req, 'not-found');
    const mine = async (): Promise<Choice | undefined> => (await query<{ choice: Choice }>(req, sql`select choice from handbook.poll_votes where poll_id = ${poll}::uuid and member_id = ${me.member}::uuid`))[0]?.choice;
    const before = await mine();
    // Asked first: an answer that was lost on the way is given again after the closing, too.
    if (before === choice) return { id: poll, choice };
    if (before !== undefined) throw meetingsFail(req, 'meetings.voted-already');
    if (state !== 'open') throw meetingsFail(req, 'meetings.poll-closed');
    const [place] = await query<{ leftOut: LeftOut | null; present: boolean }>(
      req,
      sql`select r.left_out as "leftOut", coalesce(a.attendance = 'present' and a.left_at is null, false) as present
          from handbook.poll_rolls r join handbook.meeting_people a on a.meeting_id = ${meeting}::uuid and a.member_id = r.member_id where r.poll_id = ${poll}::uuid and r.member_id = ${me.member}::uuid`,
    );
    if (!place) throw fail(req, 'not-found');
    if (place.leftOut !== null) throw meetingsFail(req, 'meetings.not-voter', { reason: t(req, `left-out.${place.leftOut}`) });
    if (!place.present) throw meetingsFail(req, 'meetings.not-present');
    const written = await withTicket(req, `${command}:${poll}`, () =>
      query(req, sql`insert into handbook.poll_votes (poll_id, member_id, choice, voted_at) values (${poll}::uuid, ${me.member}::uuid, ${choice}, ${now.toISOString()}::timestamptz) on conflict do nothing returning 1`));
    // Two taps at once: the other was written first.
    if (written.length === 0) {
      if ((await mine()) !== choice) throw meetingsFail(req, 'meetings.voted-already');
      return { id: poll, choice };
    }
    // What was chosen lies with the poll, not in the chain.
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting, poll, member: me.member } });
    return { id: poll, choice };
  },
});

const hands = z.number().int().min(0).max(10_000);

/** Closes a poll: votes under way are waited for, no other comes after. The count of hands, where it was taken, stands beside the votes. */
export const closePoll = defineCommand({
  name: 'meetings.close-poll', summary: label('command.close-poll'), input: z.object({ id, /** Raised hands, as the chair counted them. */ hands: z.object({ agree: hands, disagree: hands, other: hands }).nullable().default(null) }),
  rest: { method: 'post', path: '/meetings/polls/:id/close' }, kind: 'write',
  authorize: async ({ req }, input) => void (await meetingToLead(req, (await pollRow(req, input.id)).meeting, 'poll')),
  run: async ({ req, now, command }, { id: poll, hands: raised }): Promise<{ id: string; votes: Tally; hands: Tally | null; carried: boolean | null }> => {
    const { row, user } = await meetingToLead(req, (await pollRow(req, poll)).meeting, 'poll');
    const held = await pollRow(req, poll, 'alone');
    if (held.votes !== null) {
      // Sent again it was closed once; other hands come too late.
      if (raised === null ? held.hands !== null : held.hands === null || !sameTally(raised, held.hands)) throw meetingsFail(req, 'meetings.poll-closed');
      return { id: poll, votes: held.votes, hands: held.hands, carried: held.carried };
    }
    if (held.decides === 'hands' && raised === null) throw meetingsFail(req, 'meetings.hands-missing', {}, { fields: [{ path: 'hands.agree' }] });
    const roll: Roll = await query(req, sql`select member_id as id, left_out as "leftOut" from handbook.poll_rolls where poll_id = ${poll}::uuid`);
    if (raised) {
      const [votes, there] = [raised.agree + raised.disagree + raised.other, handsIn(summonedOf(await peopleOf(req, row.id)), roll)];
      if (votes > there) throw meetingsFail(req, 'meetings.hands', { votes, hands: there }, { fields: [{ path: 'hands.agree' }] });
    }
    const votes = tallyOf((await query<{ choice: Choice }>(req, sql`select choice from handbook.poll_votes where poll_id = ${poll}::uuid`)).map(({ choice }) => choice));
    const carried = carriedBy({ decides: held.decides, votes, hands: raised, least: held.least });
    await withTicket(req, `${command}:${poll}`, () =>
      query(
        req,
        sql`update handbook.meeting_polls set state = 'closed', closed_by = ${user}::uuid, closed_at = ${now.toISOString()}::timestamptz, agree = ${votes.agree}, disagree = ${votes.disagree}, other = ${votes.other},
            hands_agree = ${raised?.agree ?? null}::int, hands_disagree = ${raised?.disagree ?? null}::int, hands_other = ${raised?.other ?? null}::int, carried = ${carried}::boolean where id = ${poll}::uuid`,
      ));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { meeting: row.id, poll, votes, hands: raised, carried } });
    return { id: poll, votes, hands: raised, carried };
  },
});
