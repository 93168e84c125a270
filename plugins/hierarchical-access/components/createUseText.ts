'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import type { LanguageSource, Params } from '../../kernel/client';

/** A room's words for its screens. */
export type TextOf<Key extends string> = (key: Key, params?: Params) => string;

/** A room's hook for its own words in the reader's language. @param t the room's translator */
export const createUseText =
  <Key extends string>(t: (source: LanguageSource, key: Key, params?: Params) => string) =>
  (): TextOf<Key> => {
    const { language } = useTranslation().i18n;
    return useCallback((key, params) => t({ language }, key, params), [language]);
  };
