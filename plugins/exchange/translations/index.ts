import { bilingual, createTranslator, type Language } from '../../kernel/client';
import { en } from './en';
import { pageEn } from './page.en';
import { pageVi } from './page.vi';
import { vi } from './vi';

export type ExchangeKey = keyof typeof vi;
export const t = createTranslator(vi, en);
export const label = bilingual(vi, en);
/** The words of a pack's page. */
export const pageWords = (language: Language): Record<string, string> => (language === 'en' ? pageEn : pageVi);
