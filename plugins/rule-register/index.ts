import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { calendarDays } from './collections/calendarDays';
import { rules } from './collections/rules';
import { calendarYear } from './commands/calendarYear';
import { confirm } from './commands/confirm';
import { impact } from './commands/impact';
import { overview } from './commands/overview';
import { propose } from './commands/propose';
import { reject } from './commands/reject';
import { removeDay } from './commands/removeDay';
import { setDay } from './commands/setDay';
import { versions } from './commands/versions';
import { why } from './commands/why';
import { contributeRules } from './contributeRules';
import { definitionsOfRoomsToCome } from './definitions';
import { WORKING_HOURS } from './domain/workingHoursRule';
import type { RuleRegisterOptions } from './options';
import { vi } from './translations/screens.vi';

export { contributeImpact, type Impact, type ImpactOf, type RuleChange } from './contributeImpact';
export { contributeRules } from './contributeRules';
export { calendarAt } from './data/calendarAt';
export { ruleAt, rulesAt, type RuleUse } from './data/ruleAt';
export { explain, type Explained, type ExplainedRule } from './domain/explained';
export { citation, type LegalSource } from './domain/source';
export { defineRule, type RuleDefinition } from './domain/ruleDefinition';
export { MEETING_RULES } from './definitions/meetings';
export { WORKING_HOURS } from './domain/workingHoursRule';
export type { RuleRegisterOptions } from './options';
export { CALENDAR_DAYS, RULES } from './slugs';

const commands = [
  asAnyCommand(overview), asAnyCommand(versions), asAnyCommand(propose), asAnyCommand(confirm), asAnyCommand(reject), asAnyCommand(why), asAnyCommand(impact),
  asAnyCommand(calendarYear), asAnyCommand(setDay), asAnyCommand(removeDay),
];

const SCREEN = {
  name: 'rules',
  path: '/quy-tac',
  title: vi['view.title'],
  view: '/plugins/rule-register/components/RulesView#RulesView',
  link: '/plugins/rule-register/components/RulesLink#RulesLink',
} as const;

/** Dated rules with their sources, changed by two people; the table of official days off. Ground: every room computes through it. */
export const ruleRegister =
  (options: RuleRegisterOptions): Plugin =>
  (config) =>
    contributeRules(
      contribute({ ...config, admin: withScreen(config.admin, SCREEN), collections: [...(config.collections ?? []), rules(options), calendarDays(options)] }, { commands }),
      [WORKING_HOURS, ...definitionsOfRoomsToCome],
    );
