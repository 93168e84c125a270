import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

/** The words of deciding on many at once. */
export const b = createTranslator(vi, en);
export const label = bilingual(vi, en);
