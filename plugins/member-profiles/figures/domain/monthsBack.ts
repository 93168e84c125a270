import { monthsAfter } from '../../domain/monthsAfter';

/** The month of a day and those before it, the earliest first: `YYYY-MM`. */
export const monthsBack = (day: string, count: number): string[] => {
  const first = `${day.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, index) => monthsAfter(first, index - count + 1).slice(0, 7));
};
