import { rows } from './rows';
import { CELL_LEADERS, NOBODY, OVERSEERS, SOMEBODY, without } from './roles';
import type { CommandRow, Place } from './types';

const UNSEEN = 'not there for them (DECISIONS 12)';
const KEPT: readonly Place[] = ['near', 'below'];

/** Lists, warnings, figures and a cell's home: for whom the register of members is (issue 5, section 5). */
export const rosterRows: CommandRow[] = [
  ...rows(['roster.list', 'warnings.list', 'warnings.summary', 'figures.read', 'cells.home'],
    [OVERSEERS, KEPT, 'allow', 'who oversees the organisation'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'],
    [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the organisation, not its members'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('roster.print',
    [OVERSEERS, KEPT, 'allow', 'who oversees the cell'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'],
    [[...without(SOMEBODY, ...OVERSEERS, ...CELL_LEADERS), ...NOBODY], 'any', 'deny-403', 'they read no register of members'], ['any', 'any', 'deny-404', UNSEEN]),
];
