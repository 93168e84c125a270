import { createTranslator, type LanguageSource, type Messages, type Params } from '../i18n/translator';
import { HandbookError, type ErrorDetail } from './HandbookError';

/**
 * The errors of one room, made in one place: each code has a status and a message in both languages.
 * `const fail = createErrors({'case.moved': 409}, vi, en); throw fail(req, 'case.moved', {state})`
 */
export const createErrors =
  <S extends Record<string, number>, M extends Messages & { [K in keyof S]: string }>(
    statuses: S,
    vi: M,
    en: { [K in keyof M]: string },
  ) =>
  (source: LanguageSource, code: keyof S & string, params: Params = {}, detail: ErrorDetail = {}): HandbookError => {
    const message = createTranslator(vi, en)(source, code as keyof M & string, params);
    return new HandbookError(code, statuses[code] ?? 400, message, detail);
  };
