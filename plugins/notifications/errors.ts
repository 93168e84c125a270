import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const notificationFail = createErrors(
  {
    'notification.unknown-kind': 422,
    'notification.obligatory': 422,
    'notification.quiet-hours': 422,
  },
  vi,
  en,
);
