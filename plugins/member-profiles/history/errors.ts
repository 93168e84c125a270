import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of a member's history. */
export const historyFail = createErrors(
  {
    'history.decided-above': 403,
    'history.withdrawn': 409,
    'history.ended': 409,
    'history.kind': 422,
    'history.form': 422,
    'history.lasts': 422,
    'history.order': 422,
    'history.future': 422,
    'history.before-birth': 422,
    'history.decision': 422,
    'history.probationary': 422,
    'history.organization': 422,
    'history.not-proposed': 403,
  },
  vi,
  en,
);
