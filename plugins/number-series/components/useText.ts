'use client';
import { createUseText } from '../../hierarchical-access/client';
import { t, type NumberWord } from '../translations';

/** The words of document numbers in the reader's language. */
export const useText = createUseText<NumberWord>(t);
