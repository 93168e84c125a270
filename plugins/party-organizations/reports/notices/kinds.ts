import type { Notice, NotificationKind, Standing } from '../../../notifications';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });
/** It says what was reported or answered then; the screen says how it stands. */
const standing = (_: unknown, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current' as const])));

export const reportNotices: readonly NotificationKind[] = (['waits', 'returned', 'approved'] as const).map((name) => ({
  key: `organizations.report-${name}`,
  label: both(`notice.${name}.label`),
  title: both(`notice.${name}.title`),
  body: both(`notice.${name}.body`),
  mail: 'now',
  nameable: true,
  standing,
}));
