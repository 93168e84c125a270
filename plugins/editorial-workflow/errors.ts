import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** This room's errors. */
export const workflowFail = createErrors(
  {
    'case.not-found': 404,
    'case.hash-moved': 409,
    'case.state': 409,
    'case.stage-moved': 409,
    'case.not-decider': 403,
    'case.author': 403,
    'case.already-decided': 409,
    'case.live-moved': 409,
    'case.open-exists': 409,
    'case.incomplete': 422,
    'case.nothing-changed': 409,
    'case.no-decider': 422,
    'case.snapshot-differs': 409,
    'case.schedule-past': 400,
    'case.claimed': 409,
    'case.claim-rule': 409,
    'case.not-publisher': 403,
    'case.not-withdrawer': 403,
    'case.not-submitter': 403,
    'case.not-recaller': 403,
    'case.override-needless': 409,
    'case.override-open': 409,
    'case.override-not-found': 409,
    'case.override-second': 403,
    'workflow.publish-by-case': 403,
    'workflow.unpublish-by-case': 403,
    'workflow.restore-as-draft': 403,
    'workflow.delete-live': 403,
    'workflow.delete-open': 409,
  },
  vi,
  en,
);
