import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const home = createTranslator(vi, en);
export const homeLabel = bilingual(vi, en);
