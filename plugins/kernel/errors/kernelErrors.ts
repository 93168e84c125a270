import { en } from '../translations/en';
import { vi } from '../translations/vi';
import { createErrors } from './createErrors';

/** Errors that every room may throw. */
export const fail = createErrors(
  {
    'auth.required': 401,
    'auth.forbidden': 403,
    'not-found': 404,
    'input.invalid': 400,
    'input.not-json': 400,
    'input.too-large': 413,
    'input.value': 400,
    'idempotency.reused': 422,
    'idempotency.invalid': 400,
    'database.guard': 403,
    'database.publication': 403,
    'database.evidence': 403,
    'database.too-large': 413,
    'database.conflict': 409,
    'database.reference': 409,
    'database.retry': 409,
    'database.tree': 422,
    'database.away': 503,
    'database.busy': 503,
    'database.unknown': 503,
    'storage.full': 507,
    'database.not-saved': 500,
  },
  vi,
  en,
);
