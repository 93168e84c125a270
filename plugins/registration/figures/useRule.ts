import type { PayloadRequest } from 'payload';
import { clock } from '../../kernel';
import { ruleAt } from '../../rule-register';
import { USE_RULE } from '../rules';

/** Day and share of the rule in force; the third and one half where there is none. */
export const useRule = async (req: PayloadRequest): Promise<{ day: number; behindPercent: number }> => (await ruleAt(req, USE_RULE, clock.now()))?.value ?? { day: 3, behindPercent: 50 };
