import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const powerFail = createErrors(
  {
    'content.owner-fixed': 409,
    'content.owner-missing': 400,
    'content.owner-foreign': 403,
    'content.audience-missing': 400,
    'content.audience-foreign': 403,
    'mandate.self': 403,
    'mandate.holder': 400,
    'mandate.admin-is-person': 422,
    'mandate.root-role-place': 422,
    'mandate.committee-role-place': 422,
    'mandate.cell-role-place': 422,
    'mandate.outside-role': 422,
    'mandate.organization-ended': 409,
    'mandate.user-disabled': 409,
    'mandate.admin-taken': 409,
    'mandate.duplicate': 409,
    'mandate.ended': 409,
    'mandate.period': 422,
    'mandate.decision-future': 422,
    'mandate.not-narrower': 422,
    'mandate.not-wider': 422,
    'mandate.no-admin': 409,
    'mandate.same-holder': 409,
    'mandate.last-system-admin': 409,
    'administration.none': 409,
    'administration.holders': 422,
    'administration.open': 409,
    'administration.decided': 409,
    'administration.second': 403,
    'group.member-twice': 409,
    'group.not-member': 409,
  },
  vi,
  en,
);
