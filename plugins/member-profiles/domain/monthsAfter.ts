import { addDays, dayOf, type Day } from '../../working-calendar/pure';

const partsOf = (day: Day): [number, number, number] => day.split('-').map(Number) as [number, number, number];

const lastOf = (year: number, month: number): number => Number(addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1).slice(8));

/** So many months later (earlier when negative), on the same day of the month; on its last one where it has no such day: a year after 29/2 is 28/2. PostgreSQL counts the same way. */
export const monthsAfter = (day: Day, count: number): Day => {
  const [year, month, date] = partsOf(day);
  const index = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, lastOf(toYear, toMonth)));
};

/** Whole months from a day to another one; 0 where it has not come yet. */
export const wholeMonths = (from: Day, to: Day): number => {
  if (to < from) return 0;
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return monthsAfter(from, months) <= to ? months : months - 1;
};
