import type { PayloadRequest } from 'payload';
import { heldOver, powerOf } from '../../../hierarchical-access';
import type { Explained } from '../../../rule-register';
import type { Day } from '../../../working-calendar';
import { fail, query, sql, vietnamDay } from '../../../kernel';
import { MEMBER_READERS } from '../../collections/members';
import { monthsAfter } from '../../domain/monthsAfter';
import { awardDaysUntil, isAwardDay, nextAwardDay } from '../domain/awardDays';
import { badgeDue, badgeEarly, type Badge } from '../domain/badgeDue';
import { badgeFail } from '../errors';
import { badgeRulesOn } from './badgeRules';
import { candidates, type Recorded } from './candidates';

export type BadgeLine = { member: string; name: string; cell: { id: string; name: string }; admittedOn: Day | null; officialOn: Day | null; badge: Explained<Badge>; recorded: Recorded | null };

export type BadgeList = { on: Day; /** Award days of the year to come. */ days: Day[]; early: boolean; lines: BadgeLine[]; byYears: { years: number; count: number }[] };

/** Tops of the subtrees this person's list is about, or the typed refusal. */
const topsOf = async (req: PayloadRequest, organization: string | undefined): Promise<string[]> => {
  const tops = heldOver(await powerOf(req), MEMBER_READERS);
  if (tops.length === 0) throw fail(req, 'auth.forbidden');
  if (organization === undefined) return tops;
  const [place] = await query<{ path: string }>(req, sql`select path from organizations where id = ${organization}::uuid`);
  if (!place || !tops.some((top) => place.path.startsWith(top))) throw fail(req, 'not-found');
  return [place.path];
};

export const mayList = async (req: PayloadRequest, organization: string | undefined): Promise<void> => void (await topsOf(req, organization));

const COLLATOR = new Intl.Collator('vi');

/** Who is due a badge on an award day (the next one when none is named), or might come early, in what this person oversees. */
export const badgeList = async (req: PayloadRequest, now: Date, { organization, on, early: asked }: { organization?: string | undefined; on?: Day | undefined; early?: number | undefined }): Promise<BadgeList> => {
  const tops = await topsOf(req, organization);
  const early = asked === 1;
  const today = vietnamDay(now);
  const known = await badgeRulesOn(req, on ?? today);
  const day = on ?? nextAwardDay(known.days.value, today) ?? today;
  if (day < monthsAfter(today, -12) || day > monthsAfter(today, 12)) throw badgeFail(req, 'badge.too-far');
  const rules = on === undefined ? await badgeRulesOn(req, day) : known;
  if (!isAwardDay(rules.days.value, day)) throw badgeFail(req, 'badge.not-award-day', { days: rules.days.shown });
  const found = await candidates(req, tops, day, rules, early);
  const lines = found
    .flatMap((one): (BadgeLine & { path: string })[] => {
      const due = (early ? badgeEarly : badgeDue)(one, day, rules);
      if (!due) return [];
      const { member, name, cell, cellName, cellPath: path, admittedOn, officialOn, awards } = one;
      return [{ member, name, cell: { id: cell, name: cellName }, admittedOn, officialOn, badge: due, recorded: awards.find(({ years }) => years === due.value.years) ?? null, path }];
    })
    .sort((a, b) => b.badge.value.years - a.badge.value.years || (a.path < b.path ? -1 : a.path > b.path ? 1 : COLLATOR.compare(a.name, b.name)))
    .map(({ path: _, ...line }): BadgeLine => line);
  const byYears = [...rules.years.value].reverse().map((years) => ({ years, count: lines.filter(({ badge }) => badge.value.years === years).length })).filter(({ count }) => count > 0);
  return { on: day, days: awardDaysUntil(rules.days.value, today, monthsAfter(today, 12)), early, lines, byYears };
};
