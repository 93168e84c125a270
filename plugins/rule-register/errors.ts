import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const ruleFail = createErrors(
  {
    'rule.unknown-key': 404,
    'rule.value': 400,
    'rule.period': 400,
    'rule.state': 409,
    'rule.second-person': 403,
    'rule.recent-mandate': 403,
    'rule.given-password': 403,
    'rule.later-version': 409,
    'rule.gap': 409,
  },
  vi,
  en,
);
