import type { PayloadRequest } from 'payload';
import { clock } from '../../../kernel';
import { ruleAt } from '../../../rule-register';
import { reviewFail } from '../errors';
import { REVIEW_RULE } from '../rule';

type InForce = { id: string; months: number; warnDays: number };

/** The rule in force. @throws review.no-rule */
export const reviewRule = async (req: PayloadRequest): Promise<InForce> => {
  const rule = await ruleAt(req, REVIEW_RULE, clock.now());
  if (!rule) throw reviewFail(req, 'review.no-rule');
  return { id: rule.ruleId, ...rule.value };
};
