import type { Words } from './useWords';

/** How long ago, in the largest whole unit: "3 ngày". */
export const waited = (since: string, now: Date, s: Words['s']): string => {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / 60_000));
  if (minutes < 1) return s('waited.now');
  if (minutes < 60) return s('waited.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? s('waited.hours', { count: hours }) : s('waited.days', { count: Math.floor(hours / 24) });
};
