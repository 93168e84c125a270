import { z } from 'zod';
import { defineRule } from '../rule-register';
import { label, t } from './translations';

/** The dated rules of exports. */
export const EXPORT_RULES = {
  /** A file with more people than this waits for a second person. */
  approvalRows: defineRule({
    key: 'exports.approval-rows', schema: z.number().int().min(1).max(1_000_000), name: label('rule.approval-rows'), area: label('rule.area'), unit: t('vi', 'rule.people'), touches: label('rule.approval-rows.touches'),
    show: (count) => t('vi', 'rule.approval-rows.shown', { count }),
  }),
  /** Days for which a file can be fetched. */
  keptDays: defineRule({
    key: 'exports.kept-days', schema: z.number().int().min(1).max(90), name: label('rule.kept-days'), area: label('rule.area'), unit: t('vi', 'rule.days'), touches: label('rule.kept-days.touches'),
    show: (count) => t('vi', 'rule.kept-days.shown', { count }),
  }),
} as const;
/** What holds while the register has no version of a rule: the shipped values. */
export const WITHOUT_RULE = { approvalRows: 500, keptDays: 7 } as const;
