import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** The errors of dues. */
export const duesFail = createErrors(
  { 'dues.base-needed': 400, 'dues.region-needed': 400, 'dues.month': 400, 'dues.collected-on': 400, 'dues.not-of-cell': 409, 'dues.voided': 409, 'dues.ahead-reason': 400, 'dues.no-voluntary': 409, 'dues.voluntary-decision': 400, 'dues.too-many': 409 },
  vi,
  en,
);
