import { rows } from './rows';
import { ADMINS, CELL_LEADERS, OVERSEERS, SOMEBODY, without } from './roles';
import type { CommandRow, Place, Role } from './types';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
const UNSEEN = 'not there for them (DECISIONS 12)';
const KEPT: readonly Place[] = ['near', 'below'];
const ANOTHERS = 'they see it, and the step is another\'s';
const KEEPERS = [[ADMINS, KEPT, 'allow', 'administrators over the cell'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders']] as const;
const REST = [[OVERSEERS, KEPT, 'deny-403', ANOTHERS], ['any', 'any', 'deny-404', UNSEEN]] as const;
const NOT_THE_CELLS = [[CELL_LEADERS, 'near', 'deny-403', ANOTHERS], ...REST] as const;

/** Admissions and endings; no committee of the grassroots stands over these cells, so that the committee over them decides (plugins/member-profiles/life/tests has one). */
export const lifeRows: CommandRow[] = [
  ...rows('admissions.open', ...KEEPERS, [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the cell, and put nobody up'], [[...OVERSEERS, ...CELL_LEADERS], 'below', 'deny-403', 'they see the cell, and put nobody up'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['admissions.certificate', 'admissions.sponsors', 'admissions.papers', 'admissions.vote', 'admissions.ceremony', 'admissions.review', 'admissions.withdraw'], ...KEEPERS, ...REST),
  ...rows(['admissions.enter', 'endings.propose', 'endings.resubmit', 'endings.withdraw'], ...KEEPERS, ['committee-secretary', 'below', 'allow', 'the committee over the cell'], ...REST),
  ...rows('admissions.propose', [COMMITTEE, 'below', 'deny-409', 'the committee over the cell decides itself: there is nobody to propose to'], ...NOT_THE_CELLS),
  ...rows(['admissions.admit', 'admissions.return', 'admissions.refuse', 'admissions.confirm', 'admissions.extend', 'admissions.strike-off', 'endings.decide', 'endings.return', 'endings.refuse'],
    [COMMITTEE, 'below', 'allow', 'the committee over the cell decides'], ...NOT_THE_CELLS),
  ...rows(['admissions.show', 'endings.show'], [OVERSEERS, KEPT, 'allow', 'who oversees the cell'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['admissions.desk', 'endings.desk'], [without(SOMEBODY, 'member'), 'none', 'allow', 'what is under way in the places of their charge'], ['any', 'none', 'deny-403', 'they are in charge of nothing']),
];
