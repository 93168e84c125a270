'use client';
import { createUseText } from '../../hierarchical-access/client';
import { t, type SupportWord } from '../translations';

/** The words of support in the reader's language. */
export const useText = createUseText<SupportWord>(t);
