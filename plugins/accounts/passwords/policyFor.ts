import type { PayloadRequest } from 'payload';
import { clock, query, sql } from '../../kernel';
import { ruleAt } from '../../rule-register';
import { policyOf, type AccountsOptions, type PasswordPolicy } from '../options';
import { PASSWORD_RULE } from './rule';

/**
 * What a password of this account must be, by the rule in force; without one, by the room's options. Shorter ones only where a second
 * factor stands beside them. @param user undefined for an account that is being made
 */
export const policyFor = async (req: PayloadRequest, options: Pick<AccountsOptions, 'password'>, user: string | undefined): Promise<PasswordPolicy> => {
  const fallback = policyOf(options);
  const rule = await ruleAt(req, PASSWORD_RULE, clock.now());
  if (!rule) return fallback;
  const { withSecondFactor, without, remembered } = rule.value;
  const [has] = user === undefined ? [] : await query<{ factor: boolean }>(req, sql`select handbook.has_second_factor(${user}::uuid) as factor`);
  return { ...fallback, leastLength: has?.factor ? withSecondFactor : without, remembered };
};
