import type { LanguageSource } from '../i18n/translator';
import { isHandbookError, type HandbookError } from './HandbookError';
import { fail } from './kernelErrors';

/** SQLSTATEs raised by our own triggers, and the standard ones a person can do something about. */
const codes = {
  HB001: 'database.publication',
  HB002: 'database.guard',
  HB003: 'database.evidence',
  HB010: 'database.tree',
  '23505': 'database.conflict',
  '23P01': 'database.conflict',
  '23503': 'database.reference',
  '40001': 'database.retry',
  '40P01': 'database.retry',
  '55P03': 'database.retry',
} as const;

const stateOf = (error: unknown, depth = 0): string | undefined => {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' && code in codes ? code : stateOf(cause, depth + 1);
};

/**
 * The typed error behind a failed query, or undefined when it is not one of ours.
 * Drizzle wraps Postgres errors in `cause`; the SQL and its values never reach the reader.
 */
export const databaseError = (source: LanguageSource, error: unknown): HandbookError | undefined => {
  if (isHandbookError(error)) return error;
  const state = stateOf(error);
  return state === undefined ? undefined : fail(source, codes[state as keyof typeof codes]);
};
