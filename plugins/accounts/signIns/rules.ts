import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { label, t } from './translations';

const count = z.number().int().min(1).max(1000);
const minutes = z.number().int().min(1).max(24 * 60);

const parts = (['failures', 'failureMinutes', 'learned', 'hourLearned', 'hours', 'placeMinutes', 'idleDays', 'sprayAccounts', 'sprayMinutes'] as const).map((key) => [key, { label: label(`rule.${key}`), unit: label(`rule.${key}.unit`) }] as const);

/** What makes a sign-in unusual. No article says so: our own choice (mark U), asked by the worker (jobs/judgeSignIns). */
export const UNUSUAL_SIGN_INS = defineRule({
  key: 'accounts.unusual-sign-ins',
  schema: z.object({
    failures: count, failureMinutes: minutes, learned: count, hourLearned: count, hours: z.number().int().min(1).max(11), placeMinutes: minutes,
    idleDays: z.number().int().min(1).max(3650), sprayAccounts: z.number().int().min(2).max(10_000), sprayMinutes: minutes,
  }),
  name: label('rule'),
  touches: label('rule.touches'),
  unit: '',
  area: label('rule.area'),
  words: { parts: Object.fromEntries(parts) as Record<(typeof parts)[number][0], (typeof parts)[number][1]> },
  show: (rule) => t('vi', 'rule.shown', rule),
});
