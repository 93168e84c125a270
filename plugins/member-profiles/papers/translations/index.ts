import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const paper = createTranslator(vi, en);
export const paperLabel = bilingual(vi, en);
