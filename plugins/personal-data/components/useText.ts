'use client';
import { createUseText, type TextOf } from '../../hierarchical-access/client';
import { screenText } from '../translations/screens';

type Key = Parameters<typeof screenText>[1];
export type Text = TextOf<Key>;

/** The words of the room's screens in the reader's language. */
export const useText: () => Text = createUseText<Key>(screenText);
