import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { label, t } from './translations';

const days = z.number().int().min(1).max(366);

/** How long tokens and devices last. Asked in SQL: handbook.device_rule(user) (migrations/sql/490; a choice of the product, mark T). */
export const DEVICE_RULE = defineRule({
  key: 'accounts.devices',
  schema: z.object({ access: z.number().int().min(1).max(60), member: days, business: days, admin: days, grace: z.number().int().min(0).max(120) }),
  name: label('rule.devices'),
  touches: label('rule.touches'),
  unit: '',
  area: label('rule.area'),
  words: {
    parts: {
      access: { label: label('rule.access'), unit: label('rule.minutes') },
      member: { label: label('rule.member'), unit: label('rule.days') },
      business: { label: label('rule.business'), unit: label('rule.days') },
      admin: { label: label('rule.admin'), unit: label('rule.days') },
      grace: { label: label('rule.grace'), unit: label('rule.seconds') },
    },
  },
  show: ({ access, member, business, admin }) => t('vi', 'rule.shown', { access, member, business, admin }),
});
