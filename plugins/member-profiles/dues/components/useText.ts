'use client';
import { createUseText, type TextOf } from '../../../hierarchical-access/client';
import { duesText } from '../translations';

type Key = Parameters<typeof duesText>[1];
export type Text = TextOf<Key>;

/** The words of dues in the reader's language. */
export const useText: () => Text = createUseText<Key>(duesText);
