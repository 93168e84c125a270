import { createErrors } from '../errors/createErrors';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

/** What is refused at the doors before anything is looked up. */
export const doorFail = createErrors(
  {
    'query.field': 400,
    'query.operator': 400,
    'query.value': 400,
    'query.shape': 400,
    'query.too-many': 400,
    'query.too-deep': 400,
    'query.limit': 400,
    'query.page': 400,
    'query.depth': 400,
    'query.bulk': 400,
    'bulk.refused': 400,
    'input.too-deep': 400,
    'input.text': 400,
  },
  vi,
  en,
);
