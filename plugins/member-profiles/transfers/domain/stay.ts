import { addDays, dayOf, type Day } from '../../../working-calendar/pure';

/** The same day so many months later; the last of a shorter month. */
export const addMonths = (day: Day, count: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return dayOf(toYear, toMonth, Math.min(date, last));
};

/** Bounds in whole months; `below` excludes itself, `most` includes itself. */
export type StayLength = { least: number; below?: number; most?: number };

/** Why a stay from one day to another (both included) has not the length the rule asks for; undefined when it has. */
export const stayFault = (from: Day, until: Day, { least, below, most }: StayLength): 'short' | 'long' | undefined => {
  const end = addDays(until, 1);
  if (end < addMonths(from, least)) return 'short';
  if (below !== undefined && end >= addMonths(from, below)) return 'long';
  return most !== undefined && end > addMonths(from, most) ? 'long' : undefined;
};
