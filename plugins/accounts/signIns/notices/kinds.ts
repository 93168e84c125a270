import type { Notice, NotificationKind, Standing } from '../../../notifications';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });
/** Of the past by nature. */
const standing = (_: unknown, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current' as const])));

const kind = (name: 'unusual' | 'new-device'): NotificationKind => ({
  key: `accounts.sign-in-${name}`,
  label: both(`notice.${name}.label`),
  title: both(`notice.${name}.title`),
  body: both(`notice.${name}.body`),
  mail: 'now',
  // What keeps an account safe: nobody can choose not to hear of it, and it does not wait for the morning.
  obligatory: true,
  urgent: true,
  standing,
});

export const signInKinds: readonly NotificationKind[] = [kind('unusual'), kind('new-device')];
