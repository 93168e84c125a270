import { rows } from './rows';
import { ADMINS, CELL_LEADERS, OVERSEERS, without } from './roles';
import type { CommandRow, Role } from './types';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
const UNSEEN = 'not there for them (DECISIONS 12)';
const KEPT = [
  [COMMITTEE, ['near', 'below'], 'allow', 'the committees above the cell'],
  [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders keep its register'],
  ['summary-officer', ['near', 'below'], 'deny-403', 'they count members, and open no record'],
  ['any', 'any', 'deny-404', UNSEEN],
] as const;

/** The sealed record, and what members ask to be changed in theirs (issue 5, section 2). */
export const recordRows: CommandRow[] = [
  ...rows(['members.read-record', 'members.update-record', 'members.record-changes'], ...KEPT),
  ...rows(['members.open-proposal', 'members.confirm-proposal', 'members.reject-proposal'], ...KEPT),
  ...rows(['members.my-record', 'members.record-readers', 'members.propose'],
    [[...CELL_LEADERS, 'member'], 'none', 'allow', 'a member\'s own'], ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'deny-403', 'no member\'s account']),
  ...rows('members.withdraw-proposal',
    [[...CELL_LEADERS, 'member'], 'none', 'deny-404', 'another\'s proposal'], ['any', 'none', 'deny-403', 'no member\'s account']),
  ...rows('members.proposals', ['any', 'none', 'allow', 'everybody signed in asks; the answer holds only their own and what they keep']),
  ...rows('members.find-by-number', [[...without(OVERSEERS, 'summary-officer'), ...CELL_LEADERS], 'none', 'allow', 'who keeps records; only theirs are found'], ['any', 'none', 'deny-403', 'they keep no records']),
];
