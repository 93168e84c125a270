import type { z } from 'zod';
import { fail } from '../errors/kernelErrors';
import type { LanguageSource } from '../i18n/translator';
import { nfcDeep } from '../text/nfc';
import { inputErrors } from './inputErrors';

/** Parses what came through the door; each wrong field is named with its reason, in the reader's language. */
export const parseInput = <S extends z.ZodType>(source: LanguageSource, schema: S, raw: unknown, { asSent = false } = {}): z.output<S> => {
  const parsed = schema.safeParse(asSent ? raw : nfcDeep(raw), { error: inputErrors(source) });
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
  const listed = fields.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
  throw fail(source, 'input.invalid', { fields: listed }, { fields });
};
