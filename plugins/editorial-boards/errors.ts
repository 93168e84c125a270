import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const boardFail = createErrors(
  {
    'board.stands': 409,
    'board.none': 404,
    'board.ended': 409,
    'board.period': 400,
    'board.before-founding': 400,
    'board.decision-future': 400,
    'board.organization-ended': 409,
    'board.standing-organ': 400,
    'seat.ended': 409,
    'seat.twice': 409,
    'seat.head-twice': 409,
    'seat.user-disabled': 409,
    'seat.topic': 400,
    'seat.same-fields': 409,
  },
  vi,
  en,
);
