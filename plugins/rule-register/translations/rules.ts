import { bilingual, createTranslator } from '../../kernel/client';
import { en } from './rules.en';
import { vi } from './rules.vi';

/** The words of this room's own rules, in the reader's language. */
export const rule = createTranslator(vi, en);
/** In both languages. */
export const both = bilingual(vi, en);
