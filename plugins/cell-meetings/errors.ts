import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of meetings. */
export const meetingsFail = createErrors(
  {
    'meetings.moved-on': 409,
    'meetings.nowhere': 422,
    'meetings.past': 422,
    'meetings.no-agenda': 422,
    'meetings.nobody': 422,
    'meetings.minute-taker': 422,
    'meetings.not-summoned': 422,
    'meetings.times': 422,
    'meetings.unnoted': 422,
    'meetings.no-rule': 409,
    'meetings.no-voters': 409,
    'meetings.hands': 422,
    'meetings.void-already': 409,
    'meetings.decided-otherwise': 409,
    'meetings.poll-open': 409,
    'meetings.poll-closed': 409,
    'meetings.voted-already': 409,
    'meetings.not-voter': 403,
    'meetings.not-present': 409,
    'meetings.hands-missing': 422,
    'meetings.too-many-opinions': 429,
  },
  vi,
  en,
);
