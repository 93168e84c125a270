import { CommitFailed } from '../database/steady/CommitFailed';
import { outageOf } from '../database/steady/outage';
import type { LanguageSource } from '../i18n/translator';
import { isHandbookError, type HandbookError } from './HandbookError';
import { fail } from './kernelErrors';

/** SQLSTATEs raised by our own triggers, and the standard ones a person can do something about. */
const codes = {
  HB001: 'database.publication',
  HB002: 'database.guard',
  HB003: 'database.evidence',
  HB004: 'database.too-large',
  HB010: 'database.tree',
  // A value PostgreSQL cannot take: no uuid, no date, out of range, a NUL or half a character in a text.
  '22P02': 'input.value',
  '22P05': 'input.value',
  '22021': 'input.value',
  '22001': 'input.value',
  '22003': 'input.value',
  '22007': 'input.value',
  '22008': 'input.value',
  '23505': 'database.conflict',
  '23P01': 'database.conflict',
  '23503': 'database.reference',
  '40001': 'database.retry',
  '40P01': 'database.retry',
  '55P03': 'database.retry',
} as const;

const stateOf = (error: unknown, depth = 0): string | undefined => {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  const { code, cause, originalError } = error as { code?: unknown; cause?: unknown; originalError?: unknown };
  return typeof code === 'string' && code in codes ? code : (stateOf(cause, depth + 1) ?? stateOf(originalError, depth + 1));
};

const outages = { away: 'database.away', busy: 'database.busy', full: 'storage.full' } as const;

const commitOf = (error: unknown): CommitFailed | undefined => {
  if (error instanceof CommitFailed) return error;
  const original = (error as { originalError?: unknown } | null)?.originalError;
  return original instanceof CommitFailed ? original : undefined;
};

/**
 * The typed error behind a failed query, or undefined when it is not one of ours.
 * Drizzle wraps Postgres errors in `cause`; the SQL and its values never reach the reader.
 */
export const databaseError = (source: LanguageSource, error: unknown): HandbookError | undefined => {
  if (isHandbookError(error)) return error;
  const commit = commitOf(error);
  if (commit) return fail(source, commit.outcome === 'unknown' ? 'database.unknown' : 'database.not-saved');
  const outage = outageOf(error);
  if (outage) return fail(source, outages[outage]);
  const state = stateOf(error);
  return state === undefined ? undefined : fail(source, codes[state as keyof typeof codes]);
};
