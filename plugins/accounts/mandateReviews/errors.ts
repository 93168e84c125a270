import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

export const reviewFail = createErrors({ 'review.changed': 409, 'review.empty': 409, 'review.no-reason': 422, 'review.no-rule': 409 }, vi, en);
