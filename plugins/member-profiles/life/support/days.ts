import type { PayloadRequest } from 'payload';
import { vietnamDay } from '../../../kernel';
import type { Day } from '../../../working-calendar';
import { lifeFail } from '../errors';

/** As people write it. */
export const shownDay = (day: Day): string => day.split('-').reverse().join('/');

/** What is written down has happened. */
export const notAfterToday = (req: PayloadRequest, day: Day, now: Date): void => {
  if (day > vietnamDay(now)) throw lifeFail(req, 'life.future');
};

/** One day does not come before another one that it needs. */
export const notBefore = (req: PayloadRequest, day: Day, earlier: Day | null): void => {
  if (earlier !== null && day < earlier) throw lifeFail(req, 'life.day-order', { day: shownDay(day), earlier: shownDay(earlier) });
};
