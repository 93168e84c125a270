import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of transfers. */
export const transferFail = createErrors(
  {
    'transfer.under-way': 409,
    'transfer.moved-on': 409,
    'transfer.destination': 422,
    'transfer.destination-ended': 409,
    'transfer.same-committee': 409,
    'transfer.until': 422,
    'transfer.stay-short': 422,
    'transfer.stay-long': 422,
    'transfer.decision-future': 422,
    'transfer.paper-future': 422,
    'transfer.paper-old': 422,
    'transfer.before-paper': 422,
    'transfer.cell': 422,
    'transfer.cell-elsewhere': 422,
    'transfer.guest-already': 409,
    'transfer.stay-over': 409,
    'transfer.stay-day': 422,
    'transfer.days': 422,
    'transfer.name-or-record': 422,
    'transfer.still-here': 409,
    'transfer.as-of-future': 422,
  },
  vi,
  en,
);
