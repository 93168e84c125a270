'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { roster } from '../translations';

/** The words of lists in the reader's language. */
export const useText = createUseText<Parameters<typeof roster>[1]>(roster);
