'use client';
import { createUseText } from '../../../hierarchical-access/client';
import { partyAgeText } from '../translations';

/** The words of party age in the reader's language. */
export const useText = createUseText<Parameters<typeof partyAgeText>[1]>(partyAgeText);
