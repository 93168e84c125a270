import type { NotificationKind } from '../../notifications';
import { OPEN_STATES } from '../domain/states';
import { standingOfCases } from '../notices/standing';
import { en } from './translations/en';
import { vi } from './translations/vi';

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

/** Somebody named me in a comment; past once the case is closed for good. */
export const commentKinds: readonly NotificationKind[] = [
  {
    key: 'approval.mentioned', label: both('notice.mentioned.label'), title: both('notice.mentioned.title'), body: both('notice.mentioned.body'), mail: 'now', nameable: true,
    standing: standingOfCases(({ state }) => OPEN_STATES.includes(state) || state === 'returned'),
  },
];
