import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { label, t } from './translations';

const characters = z.number().int().min(6).max(64);

/** How long a password is at the least, and how many of the last ones are barred (RULES.md 2, mark T). First content: migrations/sql/331. */
export const PASSWORD_RULE = defineRule({
  key: 'accounts.password',
  schema: z.object({ withSecondFactor: characters, without: characters, remembered: z.number().int().min(0).max(24) }).refine((rule) => rule.withSecondFactor <= rule.without),
  name: label('rule.password'),
  unit: '',
  area: label('rule.area'),
  words: {
    parts: {
      withSecondFactor: { label: label('rule.with'), unit: label('rule.characters') },
      without: { label: label('rule.without'), unit: label('rule.characters') },
      remembered: { label: label('rule.remembered') },
    },
  },
  show: ({ withSecondFactor, without, remembered }) => t('vi', 'rule.shown', { withSecondFactor, without, remembered }),
});
