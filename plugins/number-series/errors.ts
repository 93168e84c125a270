import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of numbers of documents. */
export const numberFail = createErrors(
  {
    'numbers.not-of-cells': 409,
    'numbers.term-again': 409,
    'numbers.term-earlier': 422,
    'numbers.closed': 409,
    'numbers.void-already': 409,
  },
  vi,
  en,
);
