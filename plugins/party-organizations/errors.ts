import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors: 409 when what stands now forbids it, 422 when it would make no sense at any time. */
export const organizationFail = createErrors(
  {
    'organization.root-exists': 409,
    'organization.root-missing': 409,
    'organization.root-stays': 422,
    'organization.shape': 422,
    'organization.cannot-hold': 422,
    'organization.under-itself': 422,
    'organization.under-itself-then': 422,
    'organization.ended': 409,
    'organization.future': 422,
    'organization.decision-future': 422,
    'organization.before-period': 422,
    'organization.before-parent': 422,
    'organization.later-changes': 409,
    'organization.code-taken': 409,
    'organization.nothing-changes': 409,
    'organization.has-children': 409,
    'organization.has-members': 409,
    'organization.merge-self': 422,
    'organization.merge-below': 422,
    'organization.merge-kind': 422,
    'organization.merge-receiver': 422,
    'organization.merge-members': 422,
    'organization.as-of-future': 422,
  },
  vi,
  en,
);
