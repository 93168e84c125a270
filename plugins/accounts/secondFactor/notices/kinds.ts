import type { NotificationKind } from '../../../notifications';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

/** With the templates' own `{{names}}` left as they are. */
const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

/** What keeps an account safe: nobody can choose not to hear of it, and it does not wait for the morning. */
const kind = (key: string, name: 'on' | 'off' | 'codes' | 'passkeys' | 'guessed'): NotificationKind => ({
  key,
  label: both(`notice.${name}.label`),
  title: both(`notice.${name}.title`),
  body: both(`notice.${name}.body`),
  mail: 'now',
  obligatory: true,
  urgent: true,
});

export const factorKinds: readonly NotificationKind[] = [
  kind('accounts.second-factor-on', 'on'),
  kind('accounts.second-factor-off', 'off'),
  kind('accounts.recovery-codes', 'codes'),
  kind('accounts.passkeys', 'passkeys'),
  kind('accounts.second-factor-guessed', 'guessed'),
];
