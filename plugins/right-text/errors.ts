import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const textFail = createErrors({ 'text.legacy': 422 }, vi, en);
