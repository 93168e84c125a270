import { bilingual, createTranslator, type Language } from '../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const t = createTranslator(vi, en);
export const label = bilingual(vi, en);

/** Words of an island: the browser loads no table of them. */
export const wordsOf = <K extends keyof typeof vi>(language: Language, keys: readonly K[]): Record<K, string> => {
  const table = language === 'en' ? en : vi;
  return Object.fromEntries(keys.map((key) => [key, table[key]])) as Record<K, string>;
};
