import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** What a sync is refused with. 410: what the phone holds cannot be brought up to date any more; it begins without a cursor. */
export const syncFail = createErrors({ 'sync.begin-anew': 410, 'sync.unknown-collection': 400 }, vi, en);
