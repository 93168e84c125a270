'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { languageOf, type Params } from '../../../plugins/kernel/client';
import { t } from '../../translations';

/** This room's words in the reader's language. */
export const useSectionWords = (): ((key: Parameters<typeof t>[1], params?: Params) => string) => {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language === 'en' ? 'en' : 'vi');
  return useCallback((key, params) => t(language, key, params), [language]);
};
