'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { warning } from '../translations';

/** The words of warnings in the reader's language. */
export const useText = createUseText<Parameters<typeof warning>[1]>(warning);
