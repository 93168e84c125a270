import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const places = createTranslator(vi, en);
export const placeLabel = bilingual(vi, en);
