import type { PayloadRequest } from 'payload';
import { REGISTER_RULES } from '../../../member-profiles';
import { calendarAt, ruleAt, type RuleUse } from '../../../rule-register';
import { dueBy, type Due } from '../../domain/dueBy';
import { privacyFail } from '../../errors';

/** A rule as it is kept beside what it decided. */
export type KeptRule = { id: string; key: string; name: string; shown: string; source: string; article: string | null; verified: boolean };
export const keptRule = ({ ruleId, key, name, shown, source, article, verified }: RuleUse): KeptRule => ({ id: ruleId, key, name, shown, source, article, verified });

/** Until when a request asked now is answered, by the rule and the working calendar of the day. @throws 409 while no rule says so */
export const requestDeadline = async (req: PayloadRequest, asked: Date): Promise<{ due: Due; rules: KeptRule[] }> => {
  const rule = await ruleAt(req, REGISTER_RULES.requestWithin, asked);
  const working = rule && (await calendarAt(req, asked));
  if (!working) throw privacyFail(req, 'privacy.rule-missing');
  return { due: dueBy(working.calendar, asked, rule.value), rules: [keptRule(rule), keptRule(working.hours)] };
};
