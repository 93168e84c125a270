import { explain, type Explained, type UsedRule } from '../../../rule-register/pure';
import { addDays, type Day } from '../../../working-calendar/pure';
import { monthsAfter, wholeMonths } from '../../domain/monthsAfter';

/** A time outside the Party that does not count: the first day outside, and the first day back. */
export type Break = { from: Day; to: Day };
/** The date written in the decision on admission, and the day of becoming official; null where the record does not say. In no order: the times outside the Party. */
export type PartyDays = { admittedOn: Day | null; officialOn: Day | null; breaks: readonly Break[] };
export type CountedFrom = 'admission' | 'official';
/** Whether time outside the Party is taken off party age. */
export type Interrupted = 'off' | 'counts';

/** `interruption`: undefined where no rule holds; then nothing is taken off. */
export type PartyAgeRules = { from: UsedRule<CountedFrom>; interruption: UsedRule<Interrupted> | undefined };

/** The day party age counts from, before anything is taken off it: only of who is confirmed by then (RULES.md 4). */
export const countedFrom = ({ admittedOn, officialOn }: Pick<PartyDays, 'admittedOn' | 'officialOn'>, from: CountedFrom, on: Day): Day | undefined => {
  if (officialOn === null || officialOn > on) return undefined;
  return (from === 'admission' ? admittedOn : officialOn) ?? undefined;
};

/** Breaks from a day on: in order, apart from each other. `handbook.breaks_from` says the same. */
const inOrder = (breaks: readonly Break[], since: Day): Break[] => {
  const merged: Break[] = [];
  for (const { from, to } of [...breaks].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (to <= since || to <= from) continue;
    const begin = from < since ? since : from;
    const last = merged.at(-1);
    if (last && begin <= last.to) last.to = to > last.to ? to : last.to;
    else merged.push({ from: begin, to });
  }
  return merged;
};

const days = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A day moved on by the length of a break: its whole months, then the days that are left of it. */
const movedOn = (start: Day, { from, to }: Break): Day => {
  const months = wholeMonths(from, to);
  return addDays(monthsAfter(start, months), days(monthsAfter(from, months), to));
};

/** Whole months from a day to another one without the breaks: those that are over move the beginning on; during one it stands still. `handbook.party_months` says the same. */
export const monthsWithout = (breaks: readonly Break[], since: Day, on: Day): number => {
  let start = since;
  for (const each of inOrder(breaks, since)) {
    if (each.from >= on) break;
    if (each.to > on) return wholeMonths(start, each.from);
    start = movedOn(start, each);
  }
  return wholeMonths(start, on);
};

/** The day on which so many years are reached without the breaks. `handbook.party_reached` says the same. */
export const reachedWithout = (breaks: readonly Break[], since: Day, years: number): Day => {
  let start = since;
  let reached = monthsAfter(start, years * 12);
  for (const each of inOrder(breaks, since)) {
    if (reached <= each.from) break;
    start = movedOn(start, each);
    const moved = monthsAfter(start, years * 12);
    reached = moved > each.to ? moved : each.to;
  }
  return reached;
};

/** What of somebody's time outside the Party is taken off by the rule. */
const taken = ({ breaks }: PartyDays, { interruption }: PartyAgeRules): readonly Break[] => (interruption?.value === 'off' ? breaks : []);

/** By which rules party age was counted: that of interruptions only where there was one. */
export const partyAgeReasons = ({ breaks }: PartyDays, { from, interruption }: PartyAgeRules): (UsedRule<unknown> | undefined)[] => [from, breaks.length > 0 ? interruption : undefined];

/** The day on which party age reaches so many years, and since when it counts; undefined for who is not confirmed by `on`, or whose record lacks the date. */
export const partyYearsReached = (person: PartyDays, years: number, on: Day, rules: PartyAgeRules): { since: Day; reachedOn: Day } | undefined => {
  const since = countedFrom(person, rules.from.value, on);
  return since === undefined ? undefined : { since, reachedOn: reachedWithout(taken(person, rules), since, years) };
};

/** Party age on a day, in whole months and whole years; undefined for who is not confirmed by then, or whose record lacks the date. */
export const partyAge = (person: PartyDays, on: Day, rules: PartyAgeRules): Explained<{ since: Day; months: number; years: number }> | undefined => {
  const since = countedFrom(person, rules.from.value, on);
  if (since === undefined || since > on) return undefined;
  const months = monthsWithout(taken(person, rules), since, on);
  return explain({ since, months, years: Math.floor(months / 12) }, ...partyAgeReasons(person, rules));
};
