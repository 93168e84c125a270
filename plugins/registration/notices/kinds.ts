import type { NotificationKind } from '../../notifications';
import { en } from '../translations/notices.en';
import { vi } from '../translations/notices.vi';

type Name = 'to-verify' | 'to-approve' | 'answered' | 'late' | 'known' | 'behind' | 'report' | 'list' | 'list-decided';

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

/** Of places and numbers, never of whom: whoever may, reads the rest at the desk. They stand whatever becomes of the case. */
const kind = (name: Name, more: Partial<NotificationKind> = {}): NotificationKind => ({
  key: `registrations.${name}`,
  label: both(`notice.${name}.label`),
  title: both(`notice.${name}.title`),
  body: both(`notice.${name}.body`),
  mail: 'now',
  standing: (_, notices) => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current' as const]))),
  ...more,
});

export const registrationKinds: readonly NotificationKind[] = [
  kind('to-verify'), kind('to-approve'), kind('answered'), kind('late'), kind('known', { obligatory: true }), kind('behind'), kind('report'), kind('list'), kind('list-decided'),
];
