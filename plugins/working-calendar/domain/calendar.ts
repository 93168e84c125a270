import { vietnamDay } from '../../kernel/pure';
import { addDays, instantAt, weekdayOf, yearOf, type Day } from './days';
import type { Holiday, OfficialDay } from './official';
import { statutoryDays } from './statutory';
import type { WorkingHours } from './workingHours';

/** `worked`: a rest day of the week that is worked instead of another. */
export type DayKind = 'working' | 'worked' | 'weekend' | 'holiday' | 'substitute';

/** `announced` is false for a holiday nobody has announced: computed from the law. */
export type KindOfDay = { kind: DayKind; holiday: Holiday | null; announced: boolean };

export type WorkingCalendar = {
  kindOfDay: (day: Day) => KindOfDay;
  isWorkingDay: (day: Day) => boolean;
  /** Within a span of a working day, its first and its last minute included: who leaves at 17:30 worked until then. */
  isWorkingTime: (at: Date) => boolean;
  /** Whether all of it lies in one span of a working day: neither a night nor a midday break between. An instant, when they are the same. */
  isWithinOneSpan: (from: Date, to: Date) => boolean;
  /** The working day so many working days after this one; with 0 this day, or the first working day after it. */
  addWorkingDays: (day: Day, count: number) => Day;
  /** The instant after so many minutes of working time. */
  addWorkingMinutes: (at: Date, minutes: number) => Date;
};

const MINUTE = 60_000;

/** Ten years without a working day are a mistake in the table, not a long holiday. */
const FAR = 3_660;

/**
 * The working calendar of Viet Nam (Asia/Ho_Chi_Minh). Pure: working hours and the official table come from the caller,
 * lunar holidays and what is not announced are computed.
 */
export const createWorkingCalendar = (hours: WorkingHours, official: readonly OfficialDay[]): WorkingCalendar => {
  const table = new Map(official.map((row) => [row.day, row]));
  const years = new Map<number, Map<Day, OfficialDay>>();

  const statutory = (year: number): Map<Day, OfficialDay> => {
    const known = years.get(year);
    if (known) return known;
    const announced = new Set(official.filter(({ day, kind }) => yearOf(day) === year && kind === 'holiday').map(({ holiday }) => holiday));
    const made = new Map(statutoryDays(year, hours, announced).map((row) => [row.day, row]));
    years.set(year, made);
    return made;
  };

  const kindOfDay = (day: Day): KindOfDay => {
    const told = table.get(day);
    if (told) return { kind: told.kind, holiday: told.holiday, announced: true };
    const computed = statutory(yearOf(day)).get(day);
    if (computed) return { kind: computed.kind, holiday: computed.holiday, announced: false };
    return { kind: hours.days.includes(weekdayOf(day)) ? 'working' : 'weekend', holiday: null, announced: true };
  };

  const isWorkingDay = (day: Day): boolean => ['working', 'worked'].includes(kindOfDay(day).kind);

  const spansOf = (day: Day): { from: number; to: number }[] =>
    isWorkingDay(day) ? hours.spans.map(({ from, to }) => ({ from: instantAt(day, from).getTime(), to: instantAt(day, to).getTime() })) : [];

  const isWithinOneSpan = (begin: Date, end: Date): boolean => spansOf(vietnamDay(begin)).some(({ from, to }) => from <= begin.getTime() && begin.getTime() <= end.getTime() && end.getTime() <= to);

  const isWorkingTime = (at: Date): boolean => isWithinOneSpan(at, at);

  const nextWorkingDay = (day: Day): Day => {
    for (let next = day, tried = 0; tried < FAR; next = addDays(next, 1), tried += 1) if (isWorkingDay(next)) return next;
    throw new RangeError(`no working day after ${day}`);
  };

  const addWorkingDays = (day: Day, count: number): Day => {
    let at = nextWorkingDay(day);
    // Beginning on a rest day, the first working day after it is already one of those asked for.
    for (let left = at === day ? count : count - 1; left > 0; left -= 1) at = nextWorkingDay(addDays(at, 1));
    return at;
  };

  const addWorkingMinutes = (at: Date, minutes: number): Date => {
    let left = minutes * MINUTE;
    for (let day = nextWorkingDay(vietnamDay(at)); ; day = nextWorkingDay(addDays(day, 1))) {
      for (const { from, to } of spansOf(day)) {
        const begin = Math.max(from, at.getTime());
        if (begin > to) continue;
        if (left <= to - begin) return new Date(begin + left);
        left -= to - begin;
      }
    }
  };

  return { kindOfDay, isWorkingDay, isWorkingTime, isWithinOneSpan, addWorkingDays, addWorkingMinutes };
};
