'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { record } from '../translations';

/** The record's words in the reader's language. */
export const useText = createUseText(record);
