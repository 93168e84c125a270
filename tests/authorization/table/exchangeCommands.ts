import { rows } from './rows';
import { ADMINS, CELL_LEADERS, OVERSEERS, SOMEBODY, without } from './roles';
import type { CommandRow, Place, Role } from './types';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
const KEPT: readonly Place[] = ['near', 'below'];
const UNSEEN = 'not there for them (DECISIONS 12)';
const HOLDERS = without(SOMEBODY, 'member');

/** Lists of members in and out (issue 5, section 3): files that leave the house, imports from the screen. */
export const exchangeRows: CommandRow[] = [
  ...rows('exports.request',
    [COMMITTEE, KEPT, 'allow', 'who may open the records one by one may ask for them as a file'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'],
    [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the organisation, and open none of its records'], [['summary-officer'], KEPT, 'deny-403', 'they count; they do not open'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['exports.approve', 'exports.refuse'], [COMMITTEE, KEPT, 'allow', 'a second person who answers for the place'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('exports.cancel', [HOLDERS, 'none', 'allow', 'their own request'], ['any', 'none', 'deny-404', 'they have no power to have asked by']),
  ...rows('exports.list', [HOLDERS, 'none', 'allow', 'their own requests, and what waits for them'], ['any', 'none', 'deny-403', 'nothing is asked of them']),
  ...rows(['member-imports.upload', 'member-imports.list'], [ADMINS, 'none', 'allow', 'administrators import, into what they administer'], ['any', 'none', 'deny-403', 'they administer nothing']),
  ...rows(['member-imports.show', 'member-imports.findings', 'member-imports.enter', 'member-imports.cancel', 'member-imports.undo', 'reconciliations.rows', 'reconciliations.decide'],
    [ADMINS, KEPT, 'allow', 'administrators over the organisation that the batch was begun for'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('register-signoffs.worklist', [[...COMMITTEE, ...CELL_LEADERS], 'none', 'allow', 'the cells they lead, or are over'], ['any', 'none', 'deny-403', 'no list of members is theirs to sign or to watch']),
  ...rows('register-signoffs.sign',
    ['cell-secretary', 'near', 'allow', 'the cell\'s own secretary signs'], [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the cell, and do not sign for it'],
    [OVERSEERS, 'below', 'deny-403', 'they see the cell, and do not sign for it'], ['any', 'any', 'deny-404', UNSEEN]),
];
