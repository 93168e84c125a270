import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

export const bookmarkFail = createErrors({ 'bookmark.too-many': 409 }, vi, en);
