import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { label, t } from './translations';

/** How often the mandates of an organisation are looked through and signed for (RULES.md 2, mark T). */
export const REVIEW_RULE = defineRule({
  key: 'accounts.mandate-review',
  schema: z.object({ months: z.number().int().min(1).max(60), warnDays: z.number().int().min(0).max(90) }),
  name: label('rule'),
  unit: '',
  area: label('rule.area'),
  words: { parts: { months: { label: label('rule.months'), unit: label('rule.month') }, warnDays: { label: label('rule.warn'), unit: label('rule.day') } } },
  show: (rule) => t('vi', 'rule.shown', rule),
});
