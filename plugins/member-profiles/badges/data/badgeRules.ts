import type { PayloadRequest } from 'payload';
import { instantAt, type Day } from '../../../working-calendar';
import { rulesAt } from '../../../rule-register';
import { BADGE_RULES } from '../../rules';
import type { BadgeRules } from '../domain/badgeDue';
import { badgeFail } from '../errors';

/** The rules of badges as they stand on a day, or the typed refusal. */
export const badgeRulesOn = async (req: PayloadRequest, on: Day): Promise<BadgeRules> => {
  const { partyAgeFrom: from, partyAgeInterruption: interruption, years, days, early } = await rulesAt(req, BADGE_RULES, instantAt(on, '12:00'));
  if (!from || !years || !days || !early) throw badgeFail(req, 'badge.no-rule');
  return { from, interruption, years, days, early };
};
