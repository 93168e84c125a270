'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { home } from '../translations';

/** The words of a cell's home in the reader's language. */
export const useText = createUseText<Parameters<typeof home>[1]>(home);
