'use client';
import { createUseText, type TextOf } from '../../hierarchical-access/client';
import { t } from '../translations';

type Key = Parameters<typeof t>[1];
export type Text = TextOf<Key>;

/** This room's words in the reader's language. */
export const useText: () => Text = createUseText<Key>(t);
