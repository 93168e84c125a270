import { explain, type Explained, type UsedRule } from '../../../rule-register/pure';
import type { Day } from '../../../working-calendar/pure';
import { monthsAfter } from '../../domain/monthsAfter';
import { awardDayBefore, type AwardDay } from './awardDays';
import { partyAgeReasons, partyYearsReached, type PartyAgeRules, type PartyDays } from './partyAge';

export type Early = { months: number; fromYears: number; moreMonths: number };

/** The rules of an award day, as they stand on it. */
export type BadgeRules = PartyAgeRules & { years: UsedRule<number[]>; days: UsedRule<AwardDay[]>; early: UsedRule<Early> };

/** `reachedOn`: the day party age reaches the years. `early`: not yet reached, and near enough for the gravely ill. */
export type Badge = { years: number; since: Day; reachedOn: Day; early: boolean };

/** By how many months a badge of these years may come early for the gravely ill. */
export const earlyMonths = ({ months, fromYears, moreMonths }: Early, years: number): number => (years >= fromYears ? moreMonths : months);

/**
 * The badge due to a member on an award day: the years their party age reached since the award day before it, that day excluded and
 * this one included. So each is due on exactly one award day. Undefined when none is, or the member is not confirmed by then.
 */
export const badgeDue = (days: PartyDays, on: Day, rules: BadgeRules): Explained<Badge> | undefined => {
  const before = awardDayBefore(rules.days.value, on);
  if (before === undefined) return undefined;
  for (const years of rules.years.value) {
    const reached = partyYearsReached(days, years, on, rules);
    if (!reached) return undefined;
    if (reached.reachedOn > before && reached.reachedOn <= on) return explain({ years, ...reached, early: false }, ...partyAgeReasons(days, rules), rules.years, rules.days);
  }
  return undefined;
};

/** The badge that a gravely ill member may be awarded on this day although it is not reached yet: the nearest one within the early months. */
export const badgeEarly = (days: PartyDays, on: Day, rules: BadgeRules): Explained<Badge> | undefined => {
  for (const years of rules.years.value) {
    const reached = partyYearsReached(days, years, on, rules);
    if (!reached) return undefined;
    if (reached.reachedOn <= on) continue;
    return reached.reachedOn <= monthsAfter(on, earlyMonths(rules.early.value, years)) ? explain({ years, ...reached, early: true }, ...partyAgeReasons(days, rules), rules.years, rules.days, rules.early) : undefined;
  }
  return undefined;
};

/**
 * A badge of given years on an award day, for who records it: `early` when the years are not reached by then, `allowed` when they are
 * or are near enough for the gravely ill. Undefined when party age does not count by then.
 */
export const badgeOf = (days: PartyDays, years: number, on: Day, rules: BadgeRules): Explained<Badge & { allowed: boolean }> | undefined => {
  const reached = partyYearsReached(days, years, on, rules);
  if (!reached) return undefined;
  const { reachedOn } = reached;
  const early = reachedOn > on;
  const allowed = reachedOn <= monthsAfter(on, earlyMonths(rules.early.value, years));
  return explain({ years, ...reached, early, allowed }, ...partyAgeReasons(days, rules), rules.years, rules.days, early ? rules.early : undefined);
};
