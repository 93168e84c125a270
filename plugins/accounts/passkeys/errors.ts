import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** What a passkey is refused with. */
export const passkeyFail = createErrors({ 'passkey.refused': 422, 'passkey.known': 409, 'passkey.too-many': 409, 'passkey.not-taken': 401 }, vi, en);
