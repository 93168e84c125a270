import { bilingual, createTranslator } from '../../../kernel/client';
import type { Kind } from '../domain/kinds';
import { en } from './en';
import { vi } from './vi';

type Key = keyof typeof vi;

export const history = createTranslator(vi, en);
export const historyLabel = bilingual(vi, en);
export const kindLabel = (kind: Kind): { vi: string; en: string } => historyLabel(`kind.${kind}`);
export const formLabel = (form: string): { vi: string; en: string } => historyLabel(`form.${form}` as Key);
