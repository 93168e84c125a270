import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

/** In the reader's language. */
export const ruleText = createTranslator(vi, en);

export type RuleWord = keyof typeof vi;
export const both = bilingual(vi, en);
/** Values are kept in Vietnamese, beside their citation. */
export const shown = (key: RuleWord, params: Record<string, string | number> = {}): string => ruleText('vi', key, params);
