'use client';
import { useTranslation } from '@payloadcms/ui';
import { useMemo } from 'react';
import { languageOf, type Language, type Params } from '../../../kernel/client';
import { d, type DelegationKey } from '../translations';

export type DelegationWords = { language: Language; s: (key: DelegationKey, params?: Params) => string };

/** The words of delegation in the reader's language. */
export const useDelegationWords = (): DelegationWords => {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language === 'en' ? 'en' : 'vi');
  return useMemo(() => ({ language, s: (key, params) => d(language, key, params) }), [language]);
};
