import type { PayloadRequest } from 'payload';
import { clock, vietnamDay } from '../../kernel';
import { calendarAt, ruleAt } from '../../rule-register';
import { REGISTRATION_RULE, WITHOUT_RULE } from '../rules';

export type RegistrationFigures = typeof WITHOUT_RULE;

/** The figures in force now. */
export const figuresOf = async (req: PayloadRequest): Promise<RegistrationFigures> => (await ruleAt(req, REGISTRATION_RULE, clock.now()))?.value ?? WITHOUT_RULE;

/** The day until which a step should be taken, counted in working days from today; null while nothing says when offices work. */
export const dueOn = async (req: PayloadRequest, workingDays: number): Promise<string | null> => {
  const now = clock.now();
  return (await calendarAt(req, now))?.calendar.addWorkingDays(vietnamDay(now), workingDays) ?? null;
};
