import { explain, type Explained, type UsedRule } from '../../../rule-register/pure';
import { monthsAfter } from '../../domain/monthsAfter';
import type { Day } from '../../../working-calendar/pure';

/** The first day of a month, `YYYY-MM-01`. */
export type Month = Day;

/** Months from the first to the last, both included. */
export const monthsBetween = (first: Month, last: Month): Month[] => {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthsAfter(month, 1)) months.push(month);
  return months;
};

/**
 * Unpaid months of one year, and whether they are so many that the rule of removal is to be remembered: the software warns and never
 * decides. `owed`: months of that year for which something was owed and nothing is collected.
 */
export const unpaid = (owed: readonly Month[], limit: UsedRule<number> | undefined): Explained<{ months: Month[]; warn: boolean }> =>
  explain({ months: [...owed].sort(), warn: limit !== undefined && owed.length >= limit.value }, limit);
