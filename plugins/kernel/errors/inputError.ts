import type { LanguageSource } from '../i18n/translator';
import type { HandbookError } from './HandbookError';
import { fail } from './kernelErrors';

/** What Payload and its form reader say of a body they cannot take, always with 500 (payload 3.90.1, uploads/fetchAPI-multipart). */
const FORM = /^(Unexpected end of (form|file)|Malformed (part header|content type|urlencoded form)|Multipart: Boundary not found|Missing Content-Type|Unsupported content type|Request is not eligible for file upload|Upload timeout|uploadConfig\.handlers is not present)/;
const LARGE = /^(Multipart (request size )?limit has been reached|File size limit has been reached)/;

const FORM_MB = 25;

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
  if (LARGE.test(message)) return fail(source, 'input.form-too-large', { limit: FORM_MB });
  return FORM.test(message) ? fail(source, 'input.form') : undefined;
};
