import { z } from 'zod';
import { powerLabel, powerText, ROLES } from '../../hierarchical-access';
import { defineRule } from '../../rule-register';
import { label, t } from './translations';

/** Whose account takes a second factor (RULES.md 2, mark T). Empty: nobody's. Asked in SQL, by handbook.second_factor_roles() (migrations/sql/330). */
export const SECOND_FACTOR_ROLES = defineRule({
  key: 'accounts.second-factor.roles',
  schema: z.array(z.enum(ROLES)),
  name: label('rule.roles'),
  unit: '',
  area: label('rule.area'),
  words: { help: label('rule.roles.help'), each: { words: Object.fromEntries(ROLES.map((role) => [role, powerLabel(`role.${role}`)])) } },
  show: (roles) => (roles.length === 0 ? t('vi', 'rule.roles.none') : roles.map((role) => powerText('vi', `role.${role}`)).join(', ')),
});
