import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** What a device is refused with. One code for all that is wrong with a refresh token: what is known of it helps only whoever stole it. */
export const deviceFail = createErrors({ 'device.sign-in-again': 401, 'device.not-fresh': 403, 'device.too-often': 429 }, vi, en);
