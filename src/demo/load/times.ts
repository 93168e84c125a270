import { sha256, startOfVietnamDay, vietnamDay } from '../../../plugins/kernel';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A number that is always the same for the same key. */
const spread = (key: string, below: number): number => Number.parseInt(sha256(key).slice(0, 8), 16) % below;

/** An instant in the working hours of the day that many days ago; never in the future. */
export const workingTime = (now: Date, daysAgo: number, key: string): Date => {
  const day = startOfVietnamDay(vietnamDay(new Date(now.getTime() - daysAgo * DAY)));
  const at = new Date(day.getTime() + 10 * 60 * MINUTE + spread(key, 400) * MINUTE);
  const latest = new Date(now.getTime() - (2 + spread(key, 90)) * MINUTE);
  return at < latest ? at : latest;
};

export const minutesBefore = (at: Date, minutes: number): Date => new Date(at.getTime() - minutes * MINUTE);

/** A morning after tomorrow's midnight, each key on one of the next days. */
export const comingMorning = (now: Date, key: string): Date => {
  const day = startOfVietnamDay(vietnamDay(new Date(now.getTime() + (1 + spread(key, 3)) * DAY)));
  return new Date(day.getTime() + (7 * 60 + spread(key, 60)) * MINUTE);
};

/** Somewhat later than `at`, but not in the future. */
export const later = (now: Date, at: Date, days: number, key: string): Date => {
  const wanted = workingTime(now, Math.max(0, Math.round((now.getTime() - at.getTime()) / DAY) - days), key);
  return wanted > at ? wanted : new Date((at.getTime() + now.getTime()) / 2);
};
