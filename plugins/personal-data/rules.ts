import { z } from 'zod';
import { defineRule, type RuleDefinition } from '../rule-register';
import { ruleLabel, ruleShown, type RuleWord } from './translations/rules';

/** What stays how long. Each key of the house's retention categories has its rule here. */
export const RETENTION_KEYS = ['read-notices', 'sent-mail', 'ended-accounts', 'staged-imports', 'answer-files', 'sign-ins'] as const;
export type RetentionKey = (typeof RETENTION_KEYS)[number];

const days = (key: RetentionKey): RuleDefinition<z.ZodNumber> =>
  defineRule({
    key: `retention.${key}`, schema: z.number().int().min(1).max(36_500), unit: ruleShown('unit.days'), name: ruleLabel(`retention.${key}` satisfies RuleWord), area: ruleLabel('area.retention'), touches: ruleLabel(`touches.${key}`),
    show: (count) => ruleShown('shown.days', { count }),
  });

/** Days that a category is kept, as dated rules. */
export const RETENTION_RULES: Readonly<Record<RetentionKey, RuleDefinition<z.ZodNumber>>> = {
  'read-notices': days('read-notices'), 'sent-mail': days('sent-mail'),
  'ended-accounts': days('ended-accounts'), 'staged-imports': days('staged-imports'), 'answer-files': days('answer-files'), 'sign-ins': days('sign-ins'),
};

/** The rule of a category, where the house has one. */
export const retentionRule = (key: string): RuleDefinition<z.ZodNumber> | undefined => (RETENTION_RULES as Readonly<Record<string, RuleDefinition<z.ZodNumber>>>)[key];
