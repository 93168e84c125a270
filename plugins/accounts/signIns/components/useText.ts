'use client';
import { createUseText, type TextOf } from '../../../hierarchical-access/client';
import { t } from '../translations';

export type Text = TextOf<Parameters<typeof t>[1]>;

/** The words about sign-ins in the reader's language. */
export const useText: () => Text = createUseText<Parameters<typeof t>[1]>(t);
