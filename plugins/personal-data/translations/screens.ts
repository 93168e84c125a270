import { createTranslator } from '../../kernel/client';
import { en } from './screens.en';
import { vi } from './screens.vi';

export const screenText = createTranslator(vi, en);
