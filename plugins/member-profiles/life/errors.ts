import { createErrors } from '../../kernel';
import { en } from './translations/errors.en';
import { vi } from './translations/errors.vi';

/** Errors of admissions and endings. */
export const lifeFail = createErrors(
  {
    'life.future': 422,
    'life.day-order': 422,
    'life.votes': 422,
    'life.same-person': 409,
    'life.self': 409,
    'life.no-rule': 409,
    'admission.moved-on': 409,
    'admission.under-way': 409,
    'admission.young': 422,
    'admission.old': 422,
    'admission.certificate-over': 422,
    'admission.sponsors': 422,
    'admission.sponsor-official': 422,
    'admission.sponsor-short': 422,
    'admission.probation-runs': 422,
    'admission.not-carried': 422,
    'admission.until': 422,
    'admission.not-probationary': 409,
    'admission.official-day': 422,
    'ending.moved-on': 409,
    'ending.under-way': 409,
    'ending.status': 409,
    'ending.paper': 422,
    'ending.no-paper': 409,
    'ending.decision': 422,
    'ending.interruption': 422,
    'ending.restores': 409,
    'ending.before': 422,
    'member.status-by-step': 409,
  },
  vi,
  en,
);
