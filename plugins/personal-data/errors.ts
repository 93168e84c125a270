import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of consents, requests, retention and breaches. */
export const privacyFail = createErrors(
  {
    'privacy.purpose-duty': 409,
    'privacy.purpose-changed': 409,
    'privacy.rule-missing': 409,
    'privacy.request-open': 409,
    'privacy.request-closed': 409,
    'privacy.request-own': 403,
    'privacy.purpose-needed': 400,
    'privacy.changes-needed': 400,
    'privacy.whom-needed': 400,
    'privacy.scope-needed': 400,
    'privacy.restriction-over': 409,
    'privacy.pack-gone': 410,
    'privacy.pack-none': 409,
    'privacy.held': 409,
    'privacy.officer-away': 422,
    'privacy.officer-already': 409,
    'privacy.hold-whom': 400,
    'privacy.hold-over': 409,
    'breach.known-future': 422,
    'breach.closed': 409,
    'breach.reported': 409,
    'breach.report-first': 409,
    'breach.nobody': 409,
  },
  vi,
  en,
);
