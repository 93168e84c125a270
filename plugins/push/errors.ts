import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const pushFail = createErrors({ 'push.endpoint': 422, 'push.keys': 422, 'push.session': 409 }, vi, en);
