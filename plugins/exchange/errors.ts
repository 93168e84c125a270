import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of exchange and of packs. */
export const exchangeFail = createErrors(
  {
    'exchange.file': 400, 'exchange.sender': 403, 'exchange.signature': 422, 'exchange.altered': 409, 'exchange.moved-on': 409, 'exchange.second-person': 403, 'exchange.not-sure-another': 403,
    'exchange.code-taken': 409, 'exchange.decision-future': 422, 'exchange.valid-to': 422,
    'offline.file': 400, 'offline.altered': 422, 'offline.lost': 409, 'offline.closed': 409, 'offline.ended': 409, 'offline.still-open': 409, 'offline.until': 422, 'offline.empty': 409, 'offline.too-large': 409,
    'offline.member-gone': 409, 'offline.dues-collected': 409, 'offline.dues-exempt': 409, 'offline.dues-unknown': 409, 'offline.transfer-inside': 409, 'offline.only-noted': 409, 'offline.decided': 409,
    'offline.changed-again': 409,
  },
  vi,
  en,
);
