import { rows } from './rows';
import { ADMINS, CELL_LEADERS, NOBODY, OVERSEERS, SOMEBODY, without } from './roles';
import type { CommandRow, Place, Role } from './types';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
const KEPT: readonly Place[] = ['near', 'below'];
const UNSEEN = 'not there for them (DECISIONS 12)';
const READS: readonly Role[] = [...OVERSEERS, ...CELL_LEADERS];
const KEEPERS = [[ADMINS, KEPT, 'allow', 'administrators over the cell'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders keep its dues']] as const;
/** Of the cell itself: it is there for whom it is on the chain, and for who oversees it. */
const SEEN = [
  [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the cell; what its members earn is not theirs to see'], [READS, 'below', 'deny-403', 'they oversee it; what its members earn is not theirs to see'],
  ['any', 'any', 'deny-404', UNSEEN],
] as const;

/** Why a value is what it is, whom a change touches; Party badges and dues (issue 5, sections 1 and 2). */
export const duesRows: CommandRow[] = [
  ...rows('rules.why', [SOMEBODY, 'none', 'allow', 'rules are no secret: whoever the handbook serves reads by which one something was computed'], ['any', 'none', 'deny-404', 'the handbook serves members and holders of mandates']),
  ...rows('places.communes', [SOMEBODY, 'none', 'allow', 'names of communes are no secret: whoever the handbook serves'], ['any', 'none', 'deny-404', 'the handbook serves members and holders of mandates']),
  ...rows('badges.list',
    [OVERSEERS, KEPT, 'allow', 'who oversees the cell'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'],
    [[...without(SOMEBODY, ...READS), ...NOBODY], 'any', 'deny-403', 'they read no register of members'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['badges.record', 'badges.void'],
    [COMMITTEE, KEPT, 'allow', 'the committees above the cell keep the decisions'], ['summary-officer', KEPT, 'deny-403', 'they read and report'], [CELL_LEADERS, 'near', 'deny-403', 'the cell proposes, and decides nothing'],
    ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('dues.month', ...KEEPERS, ['committee-secretary', KEPT, 'allow', 'who heads a committee above the cell'], ...SEEN),
  ...rows('dues.totals', [COMMITTEE, KEPT, 'allow', 'who administers the cell, or heads a committee above it'], [CELL_LEADERS, 'near', 'deny-403', 'sums are for committees; a cell has its sheet'], ...SEEN),
  ...rows(['dues.collect', 'dues.void'], ...KEEPERS, ...SEEN),
  ...rows('dues.set-situation', ...KEEPERS, [OVERSEERS, KEPT, 'deny-403', 'they read the register and do not keep it'], ['any', 'any', 'deny-404', UNSEEN]),
];
