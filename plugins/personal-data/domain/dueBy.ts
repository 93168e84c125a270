import { startOfVietnamDay, vietnamDay } from '../../kernel/pure';
import { addDays, type Day, type WorkingCalendar } from '../../working-calendar/pure';

/** A request's clock: the last day on which an answer is in time, and the first instant that is too late. */
export type Due = { day: Day; at: Date };

/** So many working days after the day it was asked; whoever asks on a day off begins with the next working day. The whole last day counts. */
export const dueBy = (calendar: Pick<WorkingCalendar, 'addWorkingDays'>, asked: Date, workingDays: number): Due => {
  const day = calendar.addWorkingDays(vietnamDay(asked), workingDays);
  return { day, at: startOfVietnamDay(addDays(day, 1)) };
};

/** When the clock says something: on the last day, and when it has run out. */
export const marksOf = ({ at }: Pick<Due, 'at'>, now: Date): ('remind' | 'overdue')[] => {
  const lastDay = startOfVietnamDay(addDays(vietnamDay(at), -1));
  if (now >= at) return ['remind', 'overdue'];
  return now >= lastDay ? ['remind'] : [];
};
