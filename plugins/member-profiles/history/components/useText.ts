'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { history } from '../translations';

/** The words of the history in the reader's language. */
export const useText = createUseText(history);
