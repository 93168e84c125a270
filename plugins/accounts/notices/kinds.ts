import type { NotificationKind } from '../../notifications';
import { en } from '../translations/notices.en';
import { vi } from '../translations/notices.vi';
import { standingOfMandates } from './standingOfMandates';

/** With the templates' own `{{names}}` left as they are. */
const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

type Name = 'oidc-linked' | 'idle-soon' | 'idle-disabled' | 'password-changed' | 'sign-in-locked' | 'disabled' | 'enabled' | 'mandate-granted' | 'mandate-changed' | 'mandate-ended' | 'mandate-vacant';

const kind = (name: Name, more: Partial<NotificationKind>): NotificationKind => ({
  key: `accounts.${name}`,
  label: both(`notice.${name}.label`),
  title: both(`notice.${name}.title`),
  body: both(`notice.${name}.body`),
  mail: 'now',
  ...more,
});

/** What keeps an account safe: nobody can choose not to hear of it, and it does not wait for the morning. */
const SAFETY = { obligatory: true, urgent: true } as const;

export const accountKinds: readonly NotificationKind[] = [
  kind('password-changed', SAFETY),
  kind('sign-in-locked', SAFETY),
  kind('disabled', SAFETY),
  kind('enabled', SAFETY),
  kind('oidc-linked', SAFETY),
  kind('idle-soon', { obligatory: true }),
  kind('idle-disabled', { obligatory: true }),
  kind('mandate-granted', { standing: standingOfMandates }),
  kind('mandate-changed', { standing: standingOfMandates }),
  // Of the past by nature; its holder may know of it whatever they may still see.
  // A task, not a memory: it stands until it is settled, on the screen it leads to.
  kind('mandate-vacant', { standing: (_, notices) => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current' as const]))) }),
  kind('mandate-ended', { standing: (_, notices) => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current' as const]))) }),
];
