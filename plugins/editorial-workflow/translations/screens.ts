import { createTranslator } from '../../kernel/client';
import { en } from './screens.en';
import { vi } from './screens.vi';

/** The words of this room's screens. */
export const screen = createTranslator(vi, en);
export type ScreenKey = keyof typeof vi;
