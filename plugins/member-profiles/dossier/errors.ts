import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of the dossier. */
export const dossierFail = createErrors(
  {
    'dossier.paper': 422,
    'dossier.year': 422,
    'dossier.absent': 422,
    'dossier.has-file': 409,
    'dossier.no-file': 400,
    'dossier.kind': 415,
    'dossier.size': 413,
    'dossier.voided': 409,
    'dossier.gone': 404,
    'dossier.no-list': 409,
  },
  vi,
  en,
);
