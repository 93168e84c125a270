'use client';
import { createUseText } from '../../hierarchical-access/client';
import { t, type MeetingWord } from '../translations';

/** The words of meetings in the reader's language. */
export const useText = createUseText<MeetingWord>(t);
