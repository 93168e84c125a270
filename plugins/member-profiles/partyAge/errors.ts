import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of party age and of times outside the Party. */
export const partyAgeFail = createErrors({ 'party-age.order': 422, 'party-age.no-effect': 422, 'party-age.overlap': 409, 'party-age.voided': 409 }, vi, en);
