import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of exports. */
export const exportFail = createErrors(
  { 'export.kind': 400, 'export.criteria': 400, 'export.columns': 400, 'export.empty': 409, 'export.own': 403, 'export.moved-on': 409, 'export.gone': 410, 'export.not-ready': 409, 'export.restricted': 409 },
  vi,
  en,
);
