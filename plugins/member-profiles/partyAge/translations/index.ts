import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

export const partyAgeText = createTranslator(vi, en);
export const partyAgeLabel = bilingual(vi, en);
