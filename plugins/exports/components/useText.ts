'use client';
import { createUseText } from '../../hierarchical-access/client';
import { t, type ExportKey } from '../translations';

/** The words of exports in the reader's language. */
export const useText = createUseText<ExportKey>(t);
