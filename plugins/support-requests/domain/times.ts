import { startOfVietnamDay, vietnamDay } from '../../kernel/pure';
import { addDays, type WorkingCalendar } from '../../working-calendar/pure';

const DAY_MS = 86_400_000;

/** The first instant that is too late: so many working days after the day it came, the whole last one counted. Without a calendar every day works. */
export const answerBy = (calendar: Pick<WorkingCalendar, 'addWorkingDays'> | undefined, came: Date, days: number): Date => {
  const day = vietnamDay(came);
  return startOfVietnamDay(addDays(calendar ? calendar.addWorkingDays(day, days) : addDays(day, days), 1));
};

/** Until when who asked may say that it is not solved. @param days of 24 hours */
export const reopenUntil = (answered: Date, days: number): Date => new Date(answered.getTime() + days * DAY_MS);
