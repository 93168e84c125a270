'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { badge } from '../translations';

/** The words of badges in the reader's language. */
export const useText = createUseText<Parameters<typeof badge>[1]>(badge);
