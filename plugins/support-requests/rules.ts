import { z } from 'zod';
import { defineRule } from '../rule-register';
import { label, t } from './translations';

/** The dated rules of support. The regulation says "in time" (4529-QĐ/TU, Điều 16.3, 17.1) and no number. */
export const SUPPORT_RULES = {
  /** Working days until the first answer, at each level anew. */
  answerDays: defineRule({
    key: 'support.answer-days', schema: z.number().int().min(1).max(60), name: label('rule.answer-days'), area: label('rule.area'), unit: t('vi', 'rule.working-days'), touches: label('rule.answer-days.touches'),
    show: (count) => t('vi', 'rule.answer-days.shown', { count }),
  }),
  /** Days in which who asked may open an answered one again. */
  reopenDays: defineRule({
    key: 'support.reopen-days', schema: z.number().int().min(1).max(365), name: label('rule.reopen-days'), area: label('rule.area'), unit: t('vi', 'rule.days'), touches: label('rule.reopen-days.touches'),
    show: (count) => t('vi', 'rule.reopen-days.shown', { count }),
  }),
  /** Hours before an outage from which pages tell of it. */
  announceHours: defineRule({
    key: 'support.announce-hours', schema: z.number().int().min(1).max(720), name: label('rule.announce-hours'), area: label('rule.area'), unit: t('vi', 'rule.hours'), touches: label('rule.announce-hours.touches'),
    show: (count) => t('vi', 'rule.announce-hours.shown', { count }),
  }),
} as const;

/** What holds while the register has no version of a rule: the shipped values. */
export const WITHOUT_RULE = { answerDays: 3, reopenDays: 14, announceHours: 72 } as const;
