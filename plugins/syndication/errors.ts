import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

export const syndicationFail = createErrors(
  {
    'source.address': 400, 'source.disabled': 409, 'source.failed': 422, 'source.not-listed': 404, 'source.no-text': 422,
    'import.known': 409, 'import.duplicate': 409, 'import.text': 422, 'topic.group': 409, 'topic.retired': 409, 'topic.feed': 409,
  },
  vi,
  en,
);
