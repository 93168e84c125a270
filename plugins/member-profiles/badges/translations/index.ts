import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const badge = createTranslator(vi, en);
export const badgeLabel = bilingual(vi, en);
