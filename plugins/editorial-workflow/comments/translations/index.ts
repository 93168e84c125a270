import { bilingual, createTranslator } from '../../../kernel/client';
import { en } from './en';
import { vi } from './vi';

/** The words of comments. */
export const c = createTranslator(vi, en);
export const label = bilingual(vi, en);
export type CommentKey = keyof typeof vi;
