import { createTranslator, type Params } from '../../plugins/kernel/client';
import { en } from './translations/en';
import { vi } from './translations/vi';

const translate = createTranslator(vi, en);

/** The terminal speaks Vietnamese. */
export const say = (key: keyof typeof vi, params: Params = {}): string => translate('vi', key, params);

/** An answer over HTTP: Vietnamese unless the client asked for English first. */
export const answer = (acceptLanguage: string | undefined, key: keyof typeof vi, params: Params = {}): string =>
  translate(/^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'vi', key, params);
