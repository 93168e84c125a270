import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const duesText = createTranslator(vi, en);
export const duesLabel = bilingual(vi, en);
