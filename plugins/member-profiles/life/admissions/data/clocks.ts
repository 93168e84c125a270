import type { PayloadRequest } from 'payload';
import { startOfVietnamDay } from '../../../../kernel';
import { calendarAt, ruleAt } from '../../../../rule-register';
import type { Day } from '../../../../working-calendar';
import { monthsAfter } from '../../../domain/monthsAfter';
import { ADMISSION_RULES } from '../../../rules/admissionRules';
import { used, type Used } from '../../support/used';

/** A day and the rules it was worked out by; no day while no rule says so. */
export type Worked = { by: Day | null; rules: Used[] };

/** The last day on which a certificate counts. */
export const certificateUntil = async (req: PayloadRequest, given: Day): Promise<Worked> => {
  const rule = await ruleAt(req, ADMISSION_RULES.certificate, startOfVietnamDay(given));
  const by = rule ? monthsAfter(given, rule.value) : null;
  return { by, rules: used('certificate', rule, by) };
};

/** The last day for the ceremony, in working days from the day the decision was received. */
export const ceremonyBy = async (req: PayloadRequest, received: Day): Promise<Worked> => {
  const at = startOfVietnamDay(received);
  const rule = await ruleAt(req, ADMISSION_RULES.ceremonyWithin, at);
  const working = rule && (await calendarAt(req, at));
  const by = rule && working ? working.calendar.addWorkingDays(received, rule.value) : null;
  return { by, rules: used('ceremony', rule, by) };
};

/** The last day for the review, in working days from the end of probation. */
export const reviewBy = async (req: PayloadRequest, until: Day): Promise<Worked> => {
  const at = startOfVietnamDay(until);
  const rule = await ruleAt(req, ADMISSION_RULES.reviewWithin, at);
  const working = rule && (await calendarAt(req, at));
  const by = rule && working ? working.calendar.addWorkingDays(until, rule.value) : null;
  return { by, rules: used('review', rule, by) };
};

/** Until when probation goes on from the ceremony, and until when its review is due. */
export const probation = async (req: PayloadRequest, ceremony: Day): Promise<{ until: Day; review: Worked; rules: Used[] } | undefined> => {
  const rule = await ruleAt(req, ADMISSION_RULES.probation, startOfVietnamDay(ceremony));
  if (!rule) return undefined;
  const until = monthsAfter(ceremony, rule.value);
  const review = await reviewBy(req, until);
  return { until, review, rules: [...used('probation', rule, until), ...review.rules] };
};
