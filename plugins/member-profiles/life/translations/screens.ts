import { createTranslator } from '../../../kernel/client';
import { en } from './screens.en';
import { vi } from './screens.vi';

export const t = createTranslator(vi, en);
