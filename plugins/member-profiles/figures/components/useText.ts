'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { figure } from '../translations';

/** The words of figures in the reader's language. */
export const useText = createUseText<Parameters<typeof figure>[1]>(figure);
