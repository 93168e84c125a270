'use client';
import { createUseText, type TextOf } from '../../components/createUseText';
import { t } from '../translations';

export type Text = TextOf<Parameters<typeof t>[1]>;

/** The words about groups in the reader's language. */
export const useText: () => Text = createUseText<Parameters<typeof t>[1]>(t);
