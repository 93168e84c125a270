import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const fileFail = createErrors(
  {
    'file.macros': 415,
    'file.bomb': 413,
    'file.encrypted': 422,
    'file.external': 415,
    'file.broken': 400,
    'file.malware': 422,
    'file.unscannable': 422,
    'file.quarantined': 423,
    'file.scan-away': 503,
    'file.reader-busy': 503,
  },
  vi,
  en,
);
