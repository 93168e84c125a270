import type { PayloadRequest } from 'payload';
import { calendarAt, ruleAt } from '../../../rule-register';
import { answerBy } from '../../domain/times';
import { SUPPORT_RULES, WITHOUT_RULE } from '../../rules';

/** Until when whom it lies with now should answer, and the version of the rule that says so. A fault is told whatever the register lacks. */
export const dueFrom = async (req: PayloadRequest, came: Date): Promise<{ at: Date; rule: string | null }> => {
  const rule = await ruleAt(req, SUPPORT_RULES.answerDays, came);
  const working = await calendarAt(req, came);
  return { at: answerBy(working?.calendar, came, rule?.value ?? WITHOUT_RULE.answerDays), rule: rule?.ruleId ?? null };
};

/** Days in which who asked may open an answered one again. */
export const reopenDays = async (req: PayloadRequest, now: Date): Promise<number> => (await ruleAt(req, SUPPORT_RULES.reopenDays, now))?.value ?? WITHOUT_RULE.reopenDays;
