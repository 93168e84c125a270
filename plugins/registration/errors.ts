import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. What an unknown person is told by is `registration.form`, `.photo` and `.link`: none of them says who exists. */
export const registrationFail = createErrors(
  {
    'registration.form': 400,
    'registration.photo': 400,
    'registration.photo-large': 413,
    'registration.consent': 400,
    'registration.link': 404,
    'registration.moved': 409,
    'registration.same-person': 403,
    'registration.not-yours': 403,
    'registration.own': 403,
    'registration.left': 409,
    'registration.has-account': 409,
    'registration.account-off': 409,
    'registration.no-email': 409,
    'registration.grant': 400,
    'registration.grant-later': 409,
    'registration.papers-gone': 409,
    'activation.has-account': 409,
    'activation.no-account': 409,
    'activation.activated': 409,
    'activation.list-open': 409,
    'activation.list-empty': 409,
    'activation.list-moved': 409,
    'activation.reason': 400,
    'activation.not-marked': 409,
    'use-report.month': 400,
  },
  vi,
  en,
);
