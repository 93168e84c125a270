'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { t } from '../translations/screens';

export type Text = (key: Parameters<typeof t>[1], params?: Parameters<typeof t>[2]) => string;

/** This room's words in the reader's language. */
export const useText = (): Text => {
  const { language } = useTranslation().i18n;
  return useCallback((key, params) => t({ language }, key, params), [language]);
};
