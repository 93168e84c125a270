import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

export const listenFail = createErrors({ 'listen.not-failed': 409 }, vi, en);
