import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const secrecyFail = createErrors(
  { 'secrecy.refused': 422, 'secrecy.sensitive': 422, 'secrecy.unconfirmed': 409, 'secrecy.state': 409, 'secrecy.not-barred': 409, 'secrecy.before-bar': 409, 'secrecy.not-found': 404 },
  vi,
  en,
);
