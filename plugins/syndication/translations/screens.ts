import { createTranslator } from '../../kernel/client';
import { screensEn } from './screens.en';
import { screensVi } from './screens.vi';

export const t = createTranslator(screensVi, screensEn);
