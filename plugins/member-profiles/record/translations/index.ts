import { bilingual, createTranslator } from '../../../kernel/client';
import type { FieldName } from '../domain/fields';
import { en } from './en';
import { vi } from './vi';

type Key = keyof typeof vi;
type Both = { vi: string; en: string };

export const record = createTranslator(vi, en);
export const recordLabel = bilingual(vi, en);
export const fieldLabel = (name: FieldName): Both => recordLabel(`field.${name}`);
/** What a choice of a field is called. */
export const choiceLabel = (name: FieldName, choice: string): Both => recordLabel(`${name}.${choice}` as Key);
