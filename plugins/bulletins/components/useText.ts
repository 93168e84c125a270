'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { t } from '../translations';

export type Text = (key: Parameters<typeof t>[1], params?: Parameters<typeof t>[2]) => string;

/** This room's words in the reader's language. */
export const useText = (): Text => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((key, params) => t({ language }, key, params), [language]);
};
