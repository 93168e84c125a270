import type { Day } from '../../../../working-calendar/pure';
import { wholeMonths } from '../../../domain/monthsAfter';

/** Whole months of age, both ends included (RULES.md 4). */
export type AgeBounds = { least: number; most: number };

/** What the age on the day of the decision says: too young for anybody to admit; too old, unless a higher committee decided on it. */
export const ageFault = (born: Day, on: Day, { least, most }: AgeBounds): 'young' | 'old' | undefined => {
  const months = wholeMonths(born, on);
  return months < least ? 'young' : months > most ? 'old' : undefined;
};
