import type { Day } from '../../../working-calendar/pure';
import { letterWords } from './letterWords';

/** "03/02/2026", or dots to write on. */
export const dayOrDots = (day: Day | null | undefined): string => (day ? day.split('-').reverse().join('/') : letterWords('day.blank'));

/** The line of place and day on the right; its place is always written by hand. */
export const datedLine = (day: Day | null): string => {
  if (day === null) return letterWords('dated.blank');
  const [year = '', month = '', date = ''] = day.split('-');
  return letterWords('dated', { day: date, month, year });
};

/** What is known, or dots to write on. */
export const orDots = (value: string | number | null | undefined): string => (value === null || value === undefined || value === '' ? letterWords('blank') : String(value));
