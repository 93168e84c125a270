'use client';
import { useTranslation } from '@payloadcms/ui';
import { useMemo } from 'react';
import { languageOf, type Language, type Params } from '../../../kernel/client';
import { t } from '../../translations';
import { screen, type ScreenKey } from '../../translations/screens';

export type Words = {
  language: Language;
  /** Words of the screens. */
  s: (key: ScreenKey, params?: Params) => string;
  /** Words shared with the engine: names of states and actions. */
  w: (key: Parameters<typeof t>[1], params?: Params) => string;
};

/** This room's words in the reader's language. */
export const useWords = (): Words => {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language === 'en' ? 'en' : 'vi');
  return useMemo(
    () => ({ language, s: (key, params) => screen(language, key, params), w: (key, params) => t(language, key, params) }),
    [language],
  );
};
