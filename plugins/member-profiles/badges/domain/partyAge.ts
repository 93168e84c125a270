import { explain, type Explained, type UsedRule } from '../../../rule-register/pure';
import type { Day } from '../../../working-calendar/pure';
import { wholeMonths } from '../../domain/monthsAfter';

/** The date written in the decision on admission, and the day of becoming official; null where the record does not say. */
export type PartyDays = { admittedOn: Day | null; officialOn: Day | null };
export type CountedFrom = 'admission' | 'official';

/** The day party age counts from: only of who is confirmed by then (RULES.md 4). */
export const countedFrom = ({ admittedOn, officialOn }: PartyDays, from: CountedFrom, on: Day): Day | undefined => {
  if (officialOn === null || officialOn > on) return undefined;
  return (from === 'admission' ? admittedOn : officialOn) ?? undefined;
};

/** Party age on a day, in whole months and whole years; undefined for who is not confirmed by then, or whose record lacks the date. */
export const partyAge = (days: PartyDays, on: Day, rule: UsedRule<CountedFrom>): Explained<{ since: Day; months: number; years: number }> | undefined => {
  const since = countedFrom(days, rule.value, on);
  if (since === undefined || since > on) return undefined;
  const months = wholeMonths(since, on);
  return explain({ since, months, years: Math.floor(months / 12) }, rule);
};
