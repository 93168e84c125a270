import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of reading. */
export const readingFail = createErrors({ 'reading.pack-large': 413 }, vi, en);
