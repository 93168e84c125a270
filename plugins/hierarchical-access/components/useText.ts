'use client';
import { t } from '../translations';
import { createUseText, type TextOf } from './createUseText';

export type Text = TextOf<Parameters<typeof t>[1]>;

/** This room's words in the reader's language. */
export const useText: () => Text = createUseText<Parameters<typeof t>[1]>(t);
