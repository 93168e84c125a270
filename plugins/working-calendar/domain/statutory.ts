import { addDays, dayOf, weekdayOf, type Day } from './days';
import { hungKingsDay, lunarNewYear } from './lunar';
import type { Holiday, OfficialDay } from './official';
import type { WorkingHours } from './workingHours';

type Block = { holiday: Holiday; days: Day[] };

const onRestDays = (days: readonly Day[], hours: WorkingHours): number => days.filter((day) => !hours.days.includes(weekdayOf(day))).length;

const run = (days: readonly Day[], hours: WorkingHours): number => {
  const off = (day: Day): boolean => days.includes(day) || !hours.days.includes(weekdayOf(day));
  let length = 0;
  for (let day = days[0] ?? ''; off(day); day = addDays(day, 1)) length += 1;
  for (let day = addDays(days[0] ?? '', -1); off(day); day = addDays(day, -1)) length += 1;
  return length;
};

/** Of several ways to place a holiday: fewest days lost on a weekend, then the longest break, then the first named. */
const best = (choices: readonly [Day[], ...Day[][]], hours: WorkingHours): Day[] =>
  choices.reduce((chosen, next) => {
    const [was, is] = [onRestDays(chosen, hours), onRestDays(next, hours)];
    return is < was || (is === was && run(next, hours) > run(chosen, hours)) ? next : chosen;
  });

const around = (day: Day, before: number, after: number): Day[] => Array.from({ length: before + 1 + after }, (_, index) => addDays(day, index - before));

/** The five days of Tết: two before and three, or one before and four (mùng 1 counts after). The State announces which. */
const tet = (year: number, hours: WorkingHours): Day[] => {
  const first = lunarNewYear(year);
  const [two, one] = [around(first, 2, 2), around(first, 1, 3)];
  return onRestDays(one, hours) < onRestDays(two, hours) ? one : two;
};

const blocks = (year: number, hours: WorkingHours): Block[] => [
  { holiday: 'new-year', days: [dayOf(year, 1, 1)] },
  { holiday: 'tet', days: tet(year, hours) },
  { holiday: 'hung-kings', days: [hungKingsDay(year)] },
  { holiday: 'reunification', days: [dayOf(year, 4, 30)] },
  { holiday: 'labour', days: [dayOf(year, 5, 1)] },
  { holiday: 'national-day', days: best([[dayOf(year, 9, 1), dayOf(year, 9, 2)], [dayOf(year, 9, 2), dayOf(year, 9, 3)]], hours) },
];

/**
 * Holidays of a year as the law itself gives them (Labour Code, Articles 111.3 and 112), for what nobody has announced
 * yet: where the law leaves a choice, the one the State has usually made. A holiday on a rest day is made up on the next
 * working day.
 * @param announced holidays of that year which the official table holds: left out here
 */
export const statutoryDays = (year: number, hours: WorkingHours, announced: ReadonlySet<Holiday>): OfficialDay[] => {
  const all = blocks(year, hours);
  const taken = new Set(all.flatMap(({ days }) => days));
  return all.flatMap(({ holiday, days }) => {
    if (announced.has(holiday)) return [];
    const found: OfficialDay[] = days.map((day) => ({ day, kind: 'holiday', holiday }));
    let next = addDays(days.at(-1) ?? '', 1);
    for (let owed = onRestDays(days, hours); owed > 0; next = addDays(next, 1)) {
      if (taken.has(next) || !hours.days.includes(weekdayOf(next))) continue;
      taken.add(next);
      found.push({ day: next, kind: 'substitute', holiday });
      owed -= 1;
    }
    return found;
  });
};
