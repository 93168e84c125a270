'use client';
import { useTranslation } from '@payloadcms/ui';
import { languageOf, type Language } from '../../kernel/client';

/** The reader's language, for words that come as data in both. */
export const useLanguage = (): Language => languageOf(useTranslation());
