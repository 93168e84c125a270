import { createTranslator } from '../../kernel/client';
import { en as names } from './en';
import { en } from './screens.en';
import { vi } from './screens.vi';
import { vi as vietnameseNames } from './vi';

/** The words of this room's screens, and of its marks, kinds and holidays. */
export const t = createTranslator({ ...vietnameseNames, ...vi }, { ...names, ...en });
export type WordKey = Parameters<typeof t>[1];
