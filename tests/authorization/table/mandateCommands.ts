import { rows } from './rows';
import { ADMINS, CELL_LEADERS, OVERSEERS } from './roles';
import type { CommandRow, Place, Role } from './types';

const SIGNERS: readonly Role[] = [...ADMINS, 'committee-secretary'];
const SEERS: readonly Role[] = [...OVERSEERS, ...CELL_LEADERS];
const KEPT: readonly Place[] = ['near', 'below'];
const UNSEEN = 'not there for them (DECISIONS 12)';
const REST = ['any', 'any', 'deny-404', UNSEEN] as const;

/** What becomes of mandates beside granting and ending them; reports of an organisation's changes. The samples hang on an organisation under the place. */
export const mandateRows: CommandRow[] = [
  ...rows('mandates.give-back', [ADMINS, KEPT, 'allow', 'who could have granted it takes it back; its holder: plugins/accounts/mandateReviews/tests'], [SEERS, KEPT, 'deny-403', 'they see it, and do not decide'], REST),
  ...rows(['mandates.propose-administration', 'mandates.administration'], ['system-admin', 'none', 'allow', 'system administrators hand their own administration over'], ['any', 'none', 'deny-403', 'they administer nothing of the software']),
  ...rows(['mandates.confirm-administration', 'mandates.reject-administration'], ['system-admin', 'none', 'allow', 'another system administrator decides'], ['any', 'none', 'deny-404', UNSEEN]),
  ...rows(['mandate-reviews.show', 'mandate-reviews.sign'], [SIGNERS, KEPT, 'allow', 'administrators and the committee\'s secretary sign'], [SEERS, KEPT, 'deny-403', 'they see the organisation, and sign nothing'], REST),
  ...rows(['mandate-reviews.worklist', 'mandate-reviews.to-settle'], [SIGNERS, 'none', 'allow', 'what they sign for'], ['any', 'none', 'deny-403', 'they sign for nothing']),
  ...rows('organization-reports.propose', [SIGNERS, KEPT, 'allow', 'whoever answers for it reports its changes; a cell\'s own leaders: plugins/party-organizations/reports/tests'], [SEERS, KEPT, 'deny-403', 'they see the organisation, and do not answer for it'], REST),
  ...rows(['organization-reports.approve', 'organization-reports.return'], [ADMINS, KEPT, 'allow', 'the level in charge'], ['committee-secretary', KEPT, 'deny-403', 'they see the report, and the structure is not theirs'], REST),
  ...rows('organization-reports.again', [SIGNERS, KEPT, 'allow', 'whoever could have reported it'], REST),
  ...rows('organization-reports.withdraw', [SIGNERS, KEPT, 'deny-403', 'another reported it'], REST),
  ...rows('organization-reports.list', [[...SIGNERS, ...CELL_LEADERS], 'none', 'allow', 'the reports of what they answer for'], ['any', 'none', 'deny-403', 'they answer for nothing']),
  ...rows('groups.list', [ADMINS, 'none', 'allow', 'groups of what they administer'], ['any', 'none', 'deny-403', 'they administer nothing']),
  ...rows('groups.show', [ADMINS, KEPT, 'allow', 'administrators keep the groups'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('sign-ins.list', [ADMINS, 'none', 'allow', 'sign-ins of the accounts they administer'], ['any', 'none', 'deny-403', 'they administer no account']),
  ...rows('sign-ins.look-into', [ADMINS, KEPT, 'allow', 'administrators over the account'], [ADMINS, 'any', 'deny-404', UNSEEN], ['any', 'any', 'deny-403', 'they administer no account; the same for every number, there or not']),
  ...rows('users.end-sessions', [ADMINS, KEPT, 'allow', 'administrators keep the accounts of their subtree'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('sign-ins.mine', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person asks about themself']),
  ...rows('sign-ins.not-me', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'deny-404', 'another\'s sign-in is not there']),
];
