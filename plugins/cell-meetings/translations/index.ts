import { bilingual, createTranslator, type Language } from '../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export type MeetingWord = keyof typeof vi;
export const t = createTranslator(vi, en);
export const label = bilingual(vi, en);

/** The words an island of the portal is given: the browser loads no table of them. Gaps (`{{value}}`) stay for the island to fill. */
export const wordsOf = <K extends MeetingWord>(language: Language, keys: readonly K[]): Record<K, string> => {
  const table = language === 'en' ? en : vi;
  return Object.fromEntries(keys.map((key) => [key, table[key]])) as Record<K, string>;
};
