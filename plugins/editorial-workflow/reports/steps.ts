import { addDays, dayOf, weekdayOf, type Day } from '../../working-calendar/pure';

export type StepLength = 'week' | 'month' | 'quarter';

/** Both days included. The first and the last step of a period may be cut off by it. */
type Step = { from: Day; to: Day };

/** The longest periods, in days, told in weeks and in months: a chart of some forty steps can still be read. */
const WEEKS = 120;
const MONTHS = 1_100;

const lengthFor = (from: Day, to: Day): StepLength => (to < addDays(from, WEEKS) ? 'week' : to < addDays(from, MONTHS) ? 'month' : 'quarter');

/** The first day of the step after the one this day lies in. Weeks begin on Monday. */
const nextStep = (day: Day, length: StepLength): Day => {
  if (length === 'week') return addDays(day, 8 - weekdayOf(day));
  const [year = 0, month = 1] = day.split('-').map(Number);
  const next = length === 'month' ? month + 1 : Math.floor((month - 1) / 3) * 3 + 4;
  return next > 12 ? dayOf(year + 1, 1, 1) : dayOf(year, next, 1);
};

/** A period in weeks, months or quarters, by its length. */
export const stepsOf = (from: Day, to: Day): { length: StepLength; steps: Step[] } => {
  const length = lengthFor(from, to);
  const steps: Step[] = [];
  for (let day = from; day <= to; ) {
    const next = nextStep(day, length);
    const last = addDays(next, -1);
    steps.push({ from: day, to: last < to ? last : to });
    day = next;
  }
  return { length, steps };
};
