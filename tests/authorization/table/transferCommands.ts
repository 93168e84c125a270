import { rows } from './rows';
import { ADMINS, CELL_LEADERS, OVERSEERS, SOMEBODY, without } from './roles';
import type { CommandRow, Place, Role } from './types';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
const UNSEEN = 'not there for them (DECISIONS 12)';
const KEPT: readonly Place[] = ['near', 'below'];
const ANOTHERS = 'they see the transfer, and the step is another\'s';
const UNSEEN_BY_OTHERS = ['any', 'any', 'deny-404', UNSEEN] as const;

/** Transfers; the samples go to a place outside the city, so the origin's side takes every step (the other side: plugins/member-profiles/transfers/tests). */
export const transferRows: CommandRow[] = [
  ...rows(['transfers.prepare', 'transfers.destinations'],
    [ADMINS, KEPT, 'allow', 'administrators over the cell'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders prepare'], ['committee-secretary', 'below', 'allow', 'the committee over the cell'],
    [OVERSEERS, KEPT, 'deny-403', ANOTHERS], UNSEEN_BY_OTHERS),
  ...rows(['transfers.send', 'transfers.present', 'transfers.accept', 'transfers.return', 'transfers.refuse', 'transfers.withdraw', 'transfers.extend', 'transfers.end'],
    [COMMITTEE, 'below', 'allow', 'a committee over the cell sends, takes back, and writes down what a place outside answered'],
    [OVERSEERS, KEPT, 'deny-403', ANOTHERS], [CELL_LEADERS, 'near', 'deny-403', ANOTHERS], UNSEEN_BY_OTHERS),
  ...rows('transfers.arrive',
    [COMMITTEE, 'below', 'allow', 'a committee over the cell takes members in'], [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the cell, and take nobody in'],
    [[...OVERSEERS, ...CELL_LEADERS], 'below', 'deny-403', 'they see the cell, and take nobody in'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('transfers.show', [OVERSEERS, KEPT, 'allow', 'who oversees the origin'], [CELL_LEADERS, 'near', 'allow', 'the origin\'s own leaders'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('transfers.desk', [without(SOMEBODY, 'member'), 'none', 'allow', 'the transfers of the places in their charge'], ['any', 'none', 'deny-403', 'they are in charge of nothing']),
  ...rows('members.as-of',
    [OVERSEERS, KEPT, 'allow', 'who oversees the organisation'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'],
    [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the organisation, not its members'], ['any', 'any', 'deny-404', UNSEEN]),
];
