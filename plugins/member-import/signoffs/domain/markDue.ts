/** `days`, `half`: so many days before the period ends, and half as many; `last`: its last day. */
export const MARKS = ['days', 'half', 'last'] as const;
export type Mark = (typeof MARKS)[number];

const DAY_MS = 86_400_000;

/** Whole days from one day to another, `YYYY-MM-DD`. */
export const daysTo = (day: string, other: string): number => Math.round((Date.parse(other) - Date.parse(day)) / DAY_MS);

/** The latest mark that has come by this day; nothing before the first, and nothing once the period is over. @param days at least 1 */
export const markDue = (today: string, until: string, days: number): Mark | undefined => {
  const left = daysTo(today, until);
  if (left < 0 || left > days) return undefined;
  if (left === 0) return 'last';
  return left <= Math.floor(days / 2) ? 'half' : 'days';
};
