import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const powerFail = createErrors(
  {
    'content.owner-fixed': 409,
    'content.owner-missing': 400,
    'content.owner-foreign': 403,
    'content.audience-missing': 400,
    'content.audience-foreign': 403,
  },
  vi,
  en,
);
