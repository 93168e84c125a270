import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of the record. */
export const recordFail = createErrors(
  {
    'record.order': 422,
    'record.future': 422,
    'record.nothing': 409,
    'record.required': 422,
    'record.decided-above': 403,
    'proposal.not-mine': 403,
    'proposal.decided': 409,
    'proposal.own': 403,
    'proposal.open': 409,
    'proposal.together': 422,
  },
  vi,
  en,
);
