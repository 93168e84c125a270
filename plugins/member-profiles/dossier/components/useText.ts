'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { dossier } from '../translations';

/** The dossier's words in the reader's language. */
export const useText = createUseText(dossier);
