import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const accountFail = createErrors(
  {
    'auth.failed': 401,
    'auth.by-rest': 400,
    'user.username-rules': 422,
    'user.username-taken': 409,
    'user.email-taken': 409,
    'user.home-ended': 409,
    'user.self': 403,
    'user.stronger': 403,
    'user.already-disabled': 409,
    'user.not-disabled': 409,
    'user.disabled': 403,
    'user.changed-meanwhile': 401,
    'password.wrong': 403,
    'password.same': 422,
    'password.short': 422,
    'password.long': 422,
    'password.username': 422,
    'password.repeats': 422,
    'password.common': 422,
    'password.used-before': 422,
  },
  vi,
  en,
);
