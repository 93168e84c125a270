import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const importFail = createErrors(
  { 'import.no-file': 400, 'import.kind': 415, 'import.scan': 422, 'import.unread': 422, 'import.text': 422, 'import.legacy': 422, 'import.other-file': 409, 'import.owner': 400 },
  vi,
  en,
);
