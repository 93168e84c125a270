import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

/** The words of delegation and absence. */
export const d = createTranslator(vi, en);
export const label = bilingual(vi, en);
export type DelegationKey = keyof typeof vi;
