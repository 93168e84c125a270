import type { NotificationKind } from '../../../notifications';
import { en } from '../translations/notices.en';
import { vi } from '../translations/notices.vi';

type Name = 'to-send' | 'to-check' | 'answered' | 'overdue' | 'stay';

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

const kind = (name: Name): NotificationKind => ({
  key: `transfers.${name}`,
  label: both(`notice.${name}.label`),
  title: both(`notice.${name}.title`),
  body: both(`notice.${name}.body`),
  words: ({ step }, language) => {
    const key = `step.${String(step)}`;
    return { what: key in vi ? (language === 'en' ? en : vi)[key as keyof typeof vi] : '' };
  },
  mail: 'now',
});

/** What transfers tell the people of both sides. Whoever may no longer read the transfer is told nothing. */
export const transferKinds: readonly NotificationKind[] = [kind('to-send'), kind('to-check'), kind('answered'), kind('overdue'), kind('stay')];
