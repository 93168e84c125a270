import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const memberFail = createErrors(
  {
    'member.not-a-cell': 422,
    'member.cell-ended': 409,
    'member.future': 422,
    'member.before-present': 422,
    'member.same-cell': 409,
    'member.same-status': 409,
    'member.left': 409,
    'member.has-account': 409,
    'member.no-account': 409,
    'member.account-taken': 409,
    'member.account-disabled': 409,
  },
  vi,
  en,
);
