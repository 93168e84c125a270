import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const warning = createTranslator(vi, en);
export const warningLabel = bilingual(vi, en);
/** As they stand, with what is still to be filled in. */
export const warningBoth = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });
