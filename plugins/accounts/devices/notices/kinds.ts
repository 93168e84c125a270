import type { NotificationKind } from '../../../notifications';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

/** What keeps an account safe: nobody can choose not to hear of it, and it does not wait for the morning. */
export const deviceKinds: readonly NotificationKind[] = [
  { key: 'accounts.device-reused', label: both('notice.reused.label'), title: both('notice.reused.title'), body: both('notice.reused.body'), mail: 'now', obligatory: true, urgent: true },
];
