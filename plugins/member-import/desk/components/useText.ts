'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { desk, type DeskKey } from '../../translations';

/** The words of imports in the reader's language. */
export const useText = createUseText<DeskKey>(desk);
