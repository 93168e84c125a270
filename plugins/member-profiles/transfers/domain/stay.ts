import { monthsAfter } from '../../domain/monthsAfter';
import { addDays, type Day } from '../../../working-calendar/pure';

/** Bounds in whole months; `below` excludes itself, `most` includes itself. */
export type StayLength = { least: number; below?: number; most?: number };

/** Why a stay from one day to another (both included) has not the length the rule asks for; undefined when it has. */
export const stayFault = (from: Day, until: Day, { least, below, most }: StayLength): 'short' | 'long' | undefined => {
  const end = addDays(until, 1);
  if (end < monthsAfter(from, least)) return 'short';
  if (below !== undefined && end >= monthsAfter(from, below)) return 'long';
  return most !== undefined && end > monthsAfter(from, most) ? 'long' : undefined;
};
