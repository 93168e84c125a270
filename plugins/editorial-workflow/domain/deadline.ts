import { addDays, dayOf, instantAt, type Day, type WorkingCalendar } from '../../working-calendar/pure';

/** What kind of item it is decides from when it is counted and how long (Seed 4529, Điều 12). */
export const CLOCK_KINDS = ['event', 'city-document', 'central-document', 'statistics'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** What an item says about its own deadline. Instants; `periodEnd` is the last Vietnamese day of the period reported on. */
export type ClockInput =
  | { kind: 'event'; startedAt: Date | null; endedAt: Date }
  | { kind: 'city-document' | 'central-document'; at: Date }
  | { kind: 'statistics'; periodEnd: Day };

/** How an event that lies partly within working hours is judged: by its end, by its beginning, or as outside if any of it is. */
export const STRADDLINGS = ['end', 'start', 'any'] as const;
export type Straddling = (typeof STRADDLINGS)[number];

/** Values of the dated rules. Hours, minutes, and a day of the month. */
export type Lengths = { withinHours: number; outsideHours: number; straddling: Straddling; atOnceMinutes: number; statisticsDay: number };

/** `outside`: judged as held outside working hours; null where that plays no part. */
export type Deadline = { from: Date; due: Date; outside: boolean | null };

const HOUR = 3_600_000;
const MINUTE = 60_000;

const isOutside = (input: Extract<ClockInput, { kind: 'event' }>, how: Straddling, calendar: WorkingCalendar): boolean => {
  const [begins, ends] = [calendar.isWorkingTime(input.startedAt ?? input.endedAt), calendar.isWorkingTime(input.endedAt)];
  if (how === 'start') return !begins;
  return how === 'end' ? !ends : !(begins && ends);
};

/** The last second of the day of the month after the period on which statistics are due. */
const statisticsDue = (periodEnd: Day, day: number): Date => {
  const [year = 0, month = 0] = periodEnd.split('-').map(Number);
  const due = month === 12 ? dayOf(year + 1, 1, day) : dayOf(year, month + 1, day);
  return new Date(instantAt(addDays(due, 1), '00:00').getTime() - 1000);
};

/** From when an item is counted and until when it must be published. Pure: the same input, rules and calendar always give the same. */
export const deadlineOf = (input: ClockInput, lengths: Lengths, calendar: WorkingCalendar): Deadline => {
  switch (input.kind) {
    case 'event': {
      const outside = isOutside(input, lengths.straddling, calendar);
      return { from: input.endedAt, due: new Date(input.endedAt.getTime() + (outside ? lengths.outsideHours : lengths.withinHours) * HOUR), outside };
    }
    case 'city-document':
    case 'central-document':
      return { from: input.at, due: new Date(input.at.getTime() + lengths.atOnceMinutes * MINUTE), outside: null };
    case 'statistics':
      return { from: instantAt(addDays(input.periodEnd, 1), '00:00'), due: statisticsDue(input.periodEnd, lengths.statisticsDay), outside: null };
  }
};

/** The instant at which a share (0–1) of the time is used up. */
export const markAt = ({ from, due }: Pick<Deadline, 'from' | 'due'>, share: number): Date => new Date(from.getTime() + (due.getTime() - from.getTime()) * share);
