import { bilingual, createTranslator } from '../../kernel/client';
import { en } from '../translations/definitions.en';
import { vi } from '../translations/definitions.vi';

const translate = createTranslator(vi, en);

export type DefinitionWord = keyof typeof vi;
export const both = bilingual(vi, en);
/** Values are kept in Vietnamese, beside their citation. */
export const shown = (key: DefinitionWord, params: Record<string, string | number> = {}): string => translate('vi', key, params);
