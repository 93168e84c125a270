import { dayOf, type Day } from '../../../working-calendar/pure';

export type AwardDay = { day: number; month: number };

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Award days from the year before the first day to the year after the last one, in order. */
const around = (days: readonly AwardDay[], first: Day, last: Day = first): Day[] =>
  Array.from({ length: yearOf(last) - yearOf(first) + 3 }, (_, index) => yearOf(first) - 1 + index).flatMap((year) => days.map(({ day, month }) => dayOf(year, month, day))).sort();

export const isAwardDay = (days: readonly AwardDay[], on: Day): boolean => around(days, on).includes(on);

/** The first award day on or after a day. */
export const nextAwardDay = (days: readonly AwardDay[], from: Day): Day | undefined => around(days, from).find((day) => day >= from);

/** The last award day before a day. */
export const awardDayBefore = (days: readonly AwardDay[], on: Day): Day | undefined => around(days, on).filter((day) => day < on).at(-1);

/** Award days from a day on until another one, both included. */
export const awardDaysUntil = (days: readonly AwardDay[], from: Day, until: Day): Day[] => (until < from ? [] : around(days, from, until)).filter((day) => day >= from && day <= until);
