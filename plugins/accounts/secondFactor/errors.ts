import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** What a second factor is refused with. */
export const factorFail = createErrors(
  {
    'second-factor.asked': 401,
    'second-factor.needed': 403,
    'second-factor.challenge-ended': 401,
    'second-factor.code-wrong': 401,
    'second-factor.too-many': 429,
    'second-factor.not-begun': 409,
    'second-factor.not-on': 409,
    'second-factor.obligatory': 409,
  },
  vi,
  en,
);
