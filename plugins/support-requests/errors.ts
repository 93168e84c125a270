import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of support and of announced outages. */
export const supportFail = createErrors(
  {
    'support.moved-on': 409,
    'support.own': 403,
    'support.lies-above': 409,
    'support.nobody-above': 409,
    'support.reopened-before': 409,
    'support.reopen-late': 409,
    'support.too-many': 429,
    'support.thread-full': 409,
    'outage.order': 422,
    'outage.too-long': 422,
    'outage.past': 422,
    'outage.over': 409,
  },
  vi,
  en,
);
