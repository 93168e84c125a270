import { startOfVietnamDay, vietnamDay } from '../../kernel/pure';

/** When a notification is mailed as well: at once, in the one letter of the day, not at all. */
export const MAIL_MODES = ['now', 'digest', 'off'] as const;
export type MailMode = (typeof MAIL_MODES)[number];

/** Minutes of the day in Viet Nam, from the first up to but without the last; over midnight when `from` is the later one. */
export type Quiet = { from: number; to: number } | null;

export const DEFAULT_QUIET: NonNullable<Quiet> = { from: 22 * 60, to: 6 * 60 };
/** The letter of the day. */
export const DIGEST_MINUTE = 7 * 60;

const MINUTE_MS = 60_000;
/** Viet Nam keeps one time the whole year. */
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The instant at which this minute of the Vietnamese day of `at` begins. */
const minuteOfDay = (at: Date, minute: number): Date => new Date(startOfVietnamDay(vietnamDay(at)).getTime() + minute * MINUTE_MS);
const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/** `at` itself, or the end of the quiet hours it lies in. */
export const afterQuiet = (at: Date, quiet: Quiet): Date => {
  if (!quiet || quiet.from === quiet.to) return at;
  const [from, to] = [minuteOfDay(at, quiet.from), minuteOfDay(at, quiet.to)];
  if (quiet.from < quiet.to) return at >= from && at < to ? to : at;
  if (at < to) return to;
  return at >= from ? later(to, DAY_MS) : at;
};

/** The next time the letter of the day goes out; after the quiet hours when these last longer. */
export const nextDigest = (at: Date, quiet: Quiet): Date => {
  const today = minuteOfDay(at, DIGEST_MINUTE);
  return afterQuiet(at <= today ? today : later(today, DAY_MS), quiet);
};

/** When a mail written now may go out. */
export const dueAt = (now: Date, { mode, quiet, urgent }: { mode: 'now' | 'digest'; quiet: Quiet; urgent: boolean }): Date => {
  if (mode === 'digest') return nextDigest(now, quiet);
  return urgent ? now : afterQuiet(now, quiet);
};

/** "22:00" → 1320. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** 1320 → "22:00". */
export const timeOf = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
