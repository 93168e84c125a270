import { startOfVietnamDay, vietnamDay } from '../../kernel/pure';

/** A calendar day in Viet Nam, `YYYY-MM-DD`. */
export type Day = string;

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` of a year, month (1–12) and day. */
export const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** So many days later; earlier when negative. Viet Nam has no summer time, so a day is always 24 hours. */
export const addDays = (day: Day, count: number): Day => vietnamDay(new Date(startOfVietnamDay(day).getTime() + count * DAY_MS));

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
};

/** The instant of a time of day (`HH:mm`) on a Vietnamese day. */
export const instantAt = (day: Day, time: string): Date => new Date(`${day}T${time}:00+07:00`);
