'use client';
import { useTranslation } from '@payloadcms/ui';
import { useMemo } from 'react';
import { languageOf, type Language, type Params } from '../../../kernel/client';
import { c, type CommentKey } from '../translations';

export type CommentWords = { language: Language; s: (key: CommentKey, params?: Params) => string };

/** The words of comments in the reader's language. */
export const useCommentWords = (): CommentWords => {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language === 'en' ? 'en' : 'vi');
  return useMemo(() => ({ language, s: (key, params) => c(language, key, params) }), [language]);
};
