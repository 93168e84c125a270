import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** The errors of badges. */
export const badgeFail = createErrors(
  {
    'badge.no-rule': 409,
    'badge.not-award-day': 400,
    'badge.too-far': 400,
    'badge.not-a-year': 400,
    'badge.no-date': 409,
    'badge.too-early': 409,
    'badge.early': 409,
    'badge.recorded': 409,
    'badge.voided': 409,
  },
  vi,
  en,
);
