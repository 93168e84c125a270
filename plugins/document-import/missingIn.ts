import type { LanguageSource } from '../kernel';
import type { ReadDocument } from './domain/types';
import { t } from './translations';

/** What a person must add before the draft can be submitted, in the reader's language. */
export const missingIn = ({ type, issuer, dateIssued, signer }: ReadDocument, language: LanguageSource): string[] => {
  const state = type === 'law' || type === 'constitution';
  return [
    ...(issuer === null ? [t(language, 'missing.issuer')] : []),
    ...(dateIssued === null && !state ? [t(language, 'missing.dateIssued')] : []),
    ...(signer === null && !state ? [t(language, 'missing.signer')] : []),
  ];
};
