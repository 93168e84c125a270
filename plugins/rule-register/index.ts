import type { Plugin } from 'payload';
import { asAnyCommand, contribute } from '../kernel';
import { calendarDays } from './collections/calendarDays';
import { rules } from './collections/rules';
import { confirm } from './commands/confirm';
import { propose } from './commands/propose';
import { reject } from './commands/reject';
import { removeDay } from './commands/removeDay';
import { setDay } from './commands/setDay';
import { contributeRules } from './contributeRules';
import { WORKING_HOURS } from './domain/workingHoursRule';
import type { RuleRegisterOptions } from './options';

export { contributeRules } from './contributeRules';
export { calendarAt } from './data/calendarAt';
export { ruleAt, rulesAt, type RuleUse } from './data/ruleAt';
export { citation, type LegalSource } from './domain/source';
export { defineRule, type RuleDefinition } from './domain/ruleDefinition';
export { WORKING_HOURS } from './domain/workingHoursRule';
export type { RuleRegisterOptions } from './options';
export { CALENDAR_DAYS, RULES } from './slugs';

const commands = [asAnyCommand(propose), asAnyCommand(confirm), asAnyCommand(reject), asAnyCommand(setDay), asAnyCommand(removeDay)];

/** Dated rules with their sources, changed by two people; the table of official days off. Ground: every room computes through it. */
export const ruleRegister =
  (options: RuleRegisterOptions): Plugin =>
  (config) =>
    contributeRules(
      contribute({ ...config, collections: [...(config.collections ?? []), rules(options), calendarDays(options)] }, { commands }),
      [WORKING_HOURS],
    );
