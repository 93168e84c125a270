import { decodeText } from './decodeText';
import { readLaws } from './readLaws';
import { readOfficialText } from './readOfficialText';
import type { Entry } from './types';

/** Whether a file's bytes look like JSON at all: its first sign is "[" or "{". */
const looksLikeJson = (text: string): boolean => /^\s*[[{]/u.test(text);

/**
 * All documents of one file: an array of laws (JSON), or one document (plain text).
 * @param name the file's name, as the report shows it
 */
export const readFile = (name: string, bytes: Uint8Array): Entry[] => {
  const { text, fault } = decodeText(bytes);
  if (fault) return [{ place: 1, name, refusal: fault, params: {} }];
  if (name.toLowerCase().endsWith('.json') || looksLikeJson(text)) {
    return readLaws(text) ?? [{ place: 1, name, refusal: 'shape', params: { fields: '[{id, articles: [{id, text}]}]' } }];
  }
  return [{ place: 1, name, ...readOfficialText(text) }];
};
