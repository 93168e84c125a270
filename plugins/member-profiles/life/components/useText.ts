'use client';
import { createUseText, type TextOf } from '../../../hierarchical-access/client';
import { t as terms } from '../translations';
import { t } from '../translations/screens';

export type Text = TextOf<Parameters<typeof t>[1]>;

/** The desks' words in the reader's language. */
export const useText: () => Text = createUseText<Parameters<typeof t>[1]>(t);
/** Names of states, kinds and papers. */
export const useTerms: () => TextOf<Parameters<typeof terms>[1]> = createUseText<Parameters<typeof terms>[1]>(terms);
