import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const figure = createTranslator(vi, en);
export const figureLabel = bilingual(vi, en);
