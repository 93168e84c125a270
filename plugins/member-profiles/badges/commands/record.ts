import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { databaseError, defineCommand, query, sql, uuidArray, vietnamDate, vietnamDay, startOfVietnamDay, withTicket } from '../../../kernel';
import { memberFail } from '../../errors';
import { monthsAfter } from '../../domain/monthsAfter';
import { MEMBERS } from '../../slugs';
import { badgeRulesOn } from '../data/badgeRules';
import { isAwardDay } from '../domain/awardDays';
import { badgeOf } from '../domain/badgeDue';
import { badgeFail } from '../errors';
import { badgeLabel } from '../translations';
import { decidedMember, partyDaysOf } from './support';

/** Writes down that a member was awarded a badge: years, award day, decision. What it was judged by is kept with it. */
export const record = defineCommand({
  name: 'badges.record',
  summary: badgeLabel('command.badges.record'),
  input: z.object({
    member: z.guid(),
    years: z.number().int().min(1).max(120),
    /** The award day, `YYYY-MM-DD`. */
    on: z.iso.date(),
    decisionNumber: z.string().trim().min(1).max(100),
    decisionDate: z.iso.date(),
    /** It comes before the years are reached, because the member is gravely ill. */
    early: z.boolean().default(false),
  }),
  rest: { method: 'post', path: '/badges/record' },
  kind: 'write',
  authorize: async ({ req }, { member }) => void (await decidedMember(req, member)),
  run: async ({ req, now, command }, { member: id, years, on, decisionNumber, decisionDate, early }) => {
    const member = await decidedMember(req, id);
    const today = vietnamDay(now);
    if (decisionDate > today) throw memberFail(req, 'member.future');
    if (on > monthsAfter(today, 12)) throw badgeFail(req, 'badge.too-far');
    const rules = await badgeRulesOn(req, on);
    if (!isAwardDay(rules.days.value, on)) throw badgeFail(req, 'badge.not-award-day', { days: rules.days.shown });
    if (!rules.years.value.includes(years)) throw badgeFail(req, 'badge.not-a-year', { years, known: rules.years.shown });
    const judged = badgeOf(await partyDaysOf(req, id), years, on, rules);
    if (!judged) throw badgeFail(req, 'badge.no-date');
    const reached = vietnamDate(startOfVietnamDay(judged.value.reachedOn));
    if (judged.value.early && !judged.value.allowed) throw badgeFail(req, 'badge.too-early', { reached, years });
    if (judged.value.early && !early) throw badgeFail(req, 'badge.early', { reached, years });
    const [row] = await withTicket(req, `${command}:${id}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into handbook.badge_awards (member_id, years, award_day, reached_on, early, decision_number, decision_date, rule_ids, recorded_by, recorded_at)
            values (${id}::uuid, ${years}, ${on}::date, ${judged.value.reachedOn}::date, ${judged.value.early}, ${decisionNumber}, ${decisionDate}::date,
              ${uuidArray(judged.rules.map((rule) => rule.id))}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
      ).catch((error: unknown) => {
        throw databaseError(req, error)?.code === 'database.conflict' ? badgeFail(req, 'badge.recorded', { years }) : error;
      }),
    );
    const award = row?.id ?? '';
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { award, years, on, decisionNumber, decisionDate, early: judged.value.early } });
    return { id: award, member: id, years, on, reachedOn: judged.value.reachedOn, early: judged.value.early, rules: judged.rules };
  },
});
