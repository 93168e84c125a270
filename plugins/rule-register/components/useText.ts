'use client';
import { createUseText, type TextOf } from '../../hierarchical-access/client';
import { t, type WordKey } from '../translations/screens';

export type Text = TextOf<WordKey>;

/** This room's words in the reader's language. */
export const useText: () => Text = createUseText<WordKey>(t);
