import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

export const homeFail = createErrors({ 'home.not-a-cell': 409 }, vi, en);
