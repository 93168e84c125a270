import type { PayloadRequest } from 'payload';
import { rulesAt, type RuleUse } from '../../../rule-register';
import { instantAt } from '../../../working-calendar';
import type { CountedFrom, Interrupted } from '../../badges/domain/partyAge';
import { BADGE_RULES, DUES_RULES, REGISTER_RULES } from '../../rules';
import type { Month } from '../domain/arrears';
import type { DuesRules } from '../domain/monthlyDues';

export type MonthRules = DuesRules & { partyAgeFrom: RuleUse<CountedFrom> | undefined; partyAgeInterruption: RuleUse<Interrupted> | undefined; split: RuleUse<{ kept: number }> | undefined; voluntary: RuleUse<'committee-above' | 'cell'> | undefined; unpaidMonths: RuleUse<number> | undefined; ahead: RuleUse<number> | undefined };

/** Every rule of dues as it stands on the first day of a month. */
export const duesRulesOf = (req: PayloadRequest, month: Month): Promise<MonthRules> =>
  rulesAt(req, { ...DUES_RULES, partyAgeFrom: BADGE_RULES.partyAgeFrom, partyAgeInterruption: BADGE_RULES.partyAgeInterruption, unpaidMonths: REGISTER_RULES.unpaidMonths }, instantAt(month, '12:00'));
