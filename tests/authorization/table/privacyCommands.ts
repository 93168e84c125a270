import { rows } from './rows';
import { ADMINS, CELL_LEADERS, OVERSEERS, SOMEBODY } from './roles';
import type { CommandRow, Place } from './types';

const KEPT: readonly Place[] = ['near', 'below'];
const UNSEEN = 'not there for them (DECISIONS 12)';
const ANYBODY = ['any', 'none', 'allow', 'whoever has an account that is on: data is kept of each of them'] as const;
const OFF = ['disabled', 'none', 'deny-403', 'an account that is off'] as const;
const SEERS = [...OVERSEERS, ...CELL_LEADERS];

/** Personal data: consents, requests, retention, breaches (issue 5, section 2; RULES 4). */
export const privacyRows: CommandRow[] = [
  ...rows(['personal-data.my-consents', 'personal-data.give-consent', 'personal-data.withdraw-consent', 'personal-data.mine', 'personal-data.ask'], OFF, ANYBODY),
  ...rows(['personal-data.take-back', 'personal-data.withdraw-restriction', 'personal-data.fetch'], ['any', 'none', 'deny-404', 'another\'s request']),
  ...rows('personal-data.desk', [ADMINS, 'none', 'allow', 'administrators answer for personal data where nobody is appointed'], ['any', 'none', 'deny-403', 'they answer for nobody\'s data']),
  ...rows('personal-data.enter',
    [ADMINS, KEPT, 'allow', 'administration over the cell'], [CELL_LEADERS, 'near', 'allow', 'who keeps the cell\'s list enters for who has no account'],
    [['committee-secretary', 'summary-officer'], KEPT, 'deny-403', 'they oversee the members and enter nothing'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['personal-data.take', 'personal-data.answer'], [ADMINS, KEPT, 'allow', 'administrators over whom it is about'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('personal-data.lift-restriction', [ADMINS, KEPT, 'allow', 'administrators over where the member is now'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['personal-data.appoint', 'personal-data.dismiss', 'breaches.record'],
    [ADMINS, KEPT, 'allow', 'administration over the organisation'], [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the organisation and do not administer it'],
    [SEERS, 'below', 'deny-403', 'they oversee it and do not administer it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['retention.overview', 'breaches.list'], [ADMINS, 'none', 'allow', 'administrators'], ['any', 'none', 'deny-403', 'they administer nothing']),
  ...rows(['retention.hold', 'retention.release', 'breaches.note', 'breaches.report', 'breaches.tell', 'breaches.close'],
    [ADMINS, KEPT, 'allow', 'administration over whom it is about'], ['any', 'any', 'deny-404', UNSEEN]),
];
