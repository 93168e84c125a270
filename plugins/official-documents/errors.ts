import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors: 400 for what was sent, 422 for what makes no sense together. */
export const documentFail = createErrors(
  {
    'document.relation-target': 400,
    'document.relation-self': 422,
    'document.expires': 422,
  },
  vi,
  en,
);
