import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

export const signInFail = createErrors({ 'sign-in.own': 403, 'sign-in.not-unusual': 409, 'sign-in.looked': 409 }, vi, en);
