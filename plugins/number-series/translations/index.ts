import { bilingual, createTranslator } from '../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export type NumberWord = keyof typeof vi;
export const t = createTranslator(vi, en);
export const label = bilingual(vi, en);
