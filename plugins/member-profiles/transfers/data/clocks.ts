import type { PayloadRequest } from 'payload';
import { startOfVietnamDay, vietnamDay } from '../../../kernel';
import { calendarAt, ruleAt, type RuleUse } from '../../../rule-register';
import { addDays, type Day } from '../../../working-calendar';
import { TRANSFER_RULES } from '../../rules/transferRules';
import { stayFault } from '../domain/stay';
import { transferFail } from '../errors';

/** A deadline or a length, with the version of the rule it was worked out by: kept with the transfer. */
export type Worked = { what: 'begin' | 'present' | 'stay'; by: Day | null; rule: { id: string; key: string; source: string } };

const usedOf = (what: Worked['what'], by: Day | null, { ruleId, key, source }: RuleUse): Worked => ({ what, by, rule: { id: ruleId, key, source } });

/** The last day on which the transfer begins in time, counted in working days from the decision; undefined while no rule says so. */
export const beginBy = async (req: PayloadRequest, decided: Day): Promise<Worked | undefined> => {
  const at = startOfVietnamDay(decided);
  const rule = await ruleAt(req, TRANSFER_RULES.beginWithin, at);
  const working = rule && (await calendarAt(req, at));
  return rule && working ? usedOf('begin', working.calendar.addWorkingDays(decided, rule.value), rule) : undefined;
};

/** The last day on which the paper is presented; undefined while no rule says so: then it does not expire. */
export const presentBy = async (req: PayloadRequest, paper: Day, now: Date): Promise<Worked | undefined> => {
  const rule = await ruleAt(req, TRANSFER_RULES.presentWithin, now);
  if (!rule) return undefined;
  const by = addDays(paper, rule.value);
  if (by < vietnamDay(now)) throw transferFail(req, 'transfer.paper-old', { rule: rule.shown });
  return usedOf('present', by, rule);
};

/** A stay of this length is allowed, or refused with the rule that says so. */
export const stayAllowed = async (req: PayloadRequest, { from, until, study, now }: { from: Day; until: Day; study: boolean; now: Date }): Promise<Worked | undefined> => {
  const rule = study ? await ruleAt(req, TRANSFER_RULES.studyMonths, now) : await ruleAt(req, TRANSFER_RULES.temporaryMonths, now);
  if (!rule) return undefined;
  const fault = stayFault(from, until, rule.value);
  if (fault) throw transferFail(req, fault === 'short' ? 'transfer.stay-short' : 'transfer.stay-long', { rule: rule.shown });
  return usedOf('stay', until, rule);
};
