import type { LanguageSource } from '../i18n/translator';
import type { HandbookError } from './HandbookError';
import { fail } from './kernelErrors';

type Thrown = { name?: unknown; message?: unknown; status?: unknown; originalError?: Thrown | null };

const originalOf = (error: unknown): Thrown => {
  const outer = (typeof error === 'object' && error !== null ? error : {}) as Thrown;
  return outer.originalError ?? outer;
};

/** The typed error for a request that could not be read, where Payload would call it a failure of ours; else undefined. */
export const inputError = (source: LanguageSource, error: unknown): HandbookError | undefined => {
  const { name, message, status } = originalOf(error);
  if (typeof message !== 'string' || (typeof status === 'number' && status !== 500)) return undefined;
  if (name === 'SyntaxError' && /JSON/.test(message)) return fail(source, 'input.not-json');
  if (name === 'URIError') return fail(source, 'input.value');
  return undefined;
};
