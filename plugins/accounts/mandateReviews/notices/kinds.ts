import type { Notice, NotificationKind, Standing } from '../../../notifications';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });
/** What it says was so when it was said; the screen it leads to says what is so now. */
const standing = (_: unknown, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current' as const])));

const kind = (name: 'review-due' | 'review-overdue' | 'post-changed'): NotificationKind => ({
  key: `accounts.${name}`,
  label: both(`notice.${name}.label`),
  title: both(`notice.${name}.title`),
  body: both(`notice.${name}.body`),
  mail: 'now',
  standing,
});

export const reviewKinds: readonly NotificationKind[] = [kind('review-due'), kind('review-overdue'), kind('post-changed')];
