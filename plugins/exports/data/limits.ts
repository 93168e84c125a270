import type { PayloadRequest } from 'payload';
import { clock } from '../../kernel';
import { ruleAt } from '../../rule-register';
import { EXPORT_RULES, WITHOUT_RULE } from '../rules';

const DAY_MS = 86_400_000;

/** How many people one person takes out without a second one, since when all their files count together (as long as files are kept), and the rule's version. */
export const limitsNow = async (req: PayloadRequest): Promise<{ free: number; rule: string | null; days: number; since: Date }> => {
  const now = clock.now();
  const [rows, kept] = [await ruleAt(req, EXPORT_RULES.approvalRows, now), await ruleAt(req, EXPORT_RULES.keptDays, now)];
  const days = kept?.value ?? WITHOUT_RULE.keptDays;
  return { free: rows?.value ?? WITHOUT_RULE.approvalRows, rule: rows?.ruleId ?? null, days, since: new Date(now.getTime() - days * DAY_MS) };
};
