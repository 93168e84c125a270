import { createTranslator } from '../../../kernel/client';
import { words } from './words';

const say = createTranslator(words, words);

/** The words of official papers, which have one language. */
export const letterWords = (key: keyof typeof words, params: Record<string, string | number> = {}): string => say('vi', key, params);
