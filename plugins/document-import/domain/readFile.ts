import { decodeText } from './decodeText';
import { readLaws } from './readLaws';
import { readOfficialText } from './readOfficialText';
import type { Entry } from './types';

/** Whether a file's bytes look like JSON at all: its first sign is "[" or "{". */
const looksLikeJson = (text: string): boolean => /^\s*[[{]/u.test(text);

/**
 * All documents of one file: an array of laws (JSON), or one document (plain text).
 * @param name the file's name, as the report shows it
 * @param options `repair`: text that certainly is in an old encoding is read as what it means; each entry says so
 */
export const readFile = (name: string, bytes: Uint8Array, options: { repair?: boolean } = {}): Entry[] => {
  const decoded = decodeText(bytes, options);
  const { text, fault } = decoded;
  if (fault) return [{ place: 1, name, refusal: fault, params: {} }];
  const repair = decoded.repair ? { repair: decoded.repair } : {};
  if (name.toLowerCase().endsWith('.json') || looksLikeJson(text)) {
    return readLaws(text)?.map((entry) => ({ ...entry, ...repair })) ?? [{ place: 1, name, refusal: 'shape', params: { fields: '[{id, articles: [{id, text}]}]' } }];
  }
  return [{ place: 1, name, ...repair, ...readOfficialText(text) }];
};
