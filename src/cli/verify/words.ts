import { createTranslator, type Params } from '../../../plugins/kernel/client';
import { en } from './translations/en';
import { vi } from './translations/vi';

const translate = createTranslator(vi, en);

/** The terminal speaks Vietnamese. */
export const words = (key: keyof typeof vi, params: Params = {}): string => translate('vi', key, params);
