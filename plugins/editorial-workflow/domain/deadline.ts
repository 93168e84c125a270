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
  const begins = input.startedAt ?? input.endedAt;
  if (how === 'any') return !calendar.isWithinOneSpan(begins, input.endedAt);
  return !calendar.isWorkingTime(how === 'start' ? begins : input.endedAt);
};

/** The last second of the day of the month after the period on which statistics are due. */
const statisticsDue = (periodEnd: Day, day: number): Date => {
  const [year = 0, month = 0] = periodEnd.split('-').map(Number);
  const due = month === 12 ? dayOf(year + 1, 1, day) : dayOf(year, month + 1, day);
  return new Date(instantAt(addDays(due, 1), '00:00').getTime() - 1000);
};

/** News of an event: so many hours from its end. Pure, like the others: the same input, rules and calendar always give the same. */
export const eventDeadline = (input: Extract<ClockInput, { kind: 'event' }>, lengths: Pick<Lengths, 'withinHours' | 'outsideHours' | 'straddling'>, calendar: WorkingCalendar): Deadline & { outside: boolean } => {
  const outside = isOutside(input, lengths.straddling, calendar);
  return { from: input.endedAt, due: new Date(input.endedAt.getTime() + (outside ? lengths.outsideHours : lengths.withinHours) * HOUR), outside };
};

/** A document: at once, which is so many minutes. */
export const documentDeadline = (at: Date, atOnceMinutes: number): Deadline => ({ from: at, due: new Date(at.getTime() + atOnceMinutes * MINUTE), outside: null });

/** Statistics: to the end of a day of the month after their period. */
export const statisticsDeadline = (periodEnd: Day, day: number): Deadline => ({ from: instantAt(addDays(periodEnd, 1), '00:00'), due: statisticsDue(periodEnd, day), outside: null });

/** The instant at which a share (0–1) of the time is used up. */
export const markAt = ({ from, due }: Pick<Deadline, 'from' | 'due'>, share: number): Date => new Date(from.getTime() + (due.getTime() - from.getTime()) * share);
