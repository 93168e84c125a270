'use client';
import { useTranslation } from '@payloadcms/ui';
import { t } from '../translations';

export type Words = (key: Parameters<typeof t>[1], params?: Parameters<typeof t>[2]) => string;

export const useWords = (): { text: Words; language: string } => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return { language, text: (key, params) => t({ language }, key, params) };
};
