import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { desk, deskLabel } from '../translations';

/** The dated rules of signing the list of members. */
export const SIGNOFF_RULES = {
  /** So many days before a period ends, its half and its last day: secretaries who have not signed are told. */
  remind: defineRule({
    key: 'register.signoff-remind', schema: z.number().int().min(1).max(60), name: deskLabel('rule.signoff-remind'), area: deskLabel('rule.signoff.area'), unit: desk('vi', 'rule.signoff.days'), touches: deskLabel('rule.signoff-remind.touches'),
    show: (days) => desk('vi', 'rule.signoff-remind.shown', { days }),
  }),
} as const;

/** What holds while the register has no version. */
export const REMIND_DAYS = 14;
