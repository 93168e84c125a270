import { rows } from './rows';
import { without, SOMEBODY } from './roles';
import type { CommandRow } from './types';

const OFF = ['disabled', 'none', 'deny-403', 'an account that is off'] as const;
const UNSEEN = 'not there for them: neither their own nor of their units';

/** Faults and wishes, and announced outages (issue 6, part 2; 4529-QĐ/TU, Điều 16.3, 17.1). */
export const supportRows: CommandRow[] = [
  ...rows(['support-requests.ask', 'support-requests.mine'], OFF, ['any', 'none', 'allow', 'whoever has an account that is on']),
  ...rows(['support-requests.desk', 'support-requests.totals'], [['system-admin', 'organization-admin'], 'none', 'allow', 'administrators answer'], ['any', 'none', 'deny-403', 'they answer for nobody\'s software']),
  ...rows(['support-requests.show', 'support-requests.add', 'support-requests.take', 'support-requests.answer', 'support-requests.close', 'support-requests.escalate'],
    ['organization-admin', ['near', 'below'], 'allow', 'the administrator of the unit, or of one above'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['support-requests.withdraw', 'support-requests.reopen'], ['any', 'none', 'deny-404', 'another\'s request']),
  ...rows(['outages.plan', 'outages.change', 'outages.end', 'outages.list'], ['system-admin', 'none', 'allow', 'administrators of the system announce outages'], [without(SOMEBODY, 'system-admin'), 'none', 'deny-403', 'they read what is announced'], ['any', 'none', 'deny-403', 'they read what is announced']),
];
