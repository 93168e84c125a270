import { rows } from './rows';
import { ADMINS, CELL_LEADERS, OVERSEERS, SOMEBODY } from './roles';
import type { CommandRow, Place } from './types';

const KEPT: readonly Place[] = ['near', 'below'];
const UNSEEN = ['any', 'any', 'deny-404', 'not there for them (DECISIONS 12)'] as const;
const ANOTHERS = 'they read the register there, and the step is another\'s';

const COUNTED = [
  [OVERSEERS, KEPT, 'allow', 'who oversees the organisation counts its members'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'],
  [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the organisation, not its members'], UNSEEN,
] as const;
/** The cell's own step: secretary and deputy, or whoever holds the administrator's account over it (Seed 4529, Điều 10.1.1). */
const CELLS = [
  [ADMINS, KEPT, 'allow', 'administrators over the cell'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'], [OVERSEERS, KEPT, 'deny-403', ANOTHERS], UNSEEN,
] as const;
/** The committee's step (Điều 10.1.3): from above the cell. */
const COMMITTEES = [
  [[...ADMINS, 'committee-secretary'], 'below', 'allow', 'a committee above the cell'], [[...OVERSEERS, ...CELL_LEADERS], KEPT, 'deny-403', ANOTHERS], UNSEEN,
] as const;

/** Accounts for members: registrations, links, lists, figures. What people without an account do has no command: plugins/registration/tests. */
export const registrationRows: CommandRow[] = [
  ...rows('registrations.desk', [[...ADMINS, 'committee-secretary', ...CELL_LEADERS], 'none', 'allow', 'who verifies or approves'], ['any', 'none', 'deny-403', 'they verify and approve nothing']),
  ...rows('registrations.open',
    [ADMINS, KEPT, 'allow', 'they verify or approve'], [CELL_LEADERS, 'near', 'allow', 'the cell verifies'], ['committee-secretary', 'below', 'allow', 'the committee approves'], ['summary-officer', KEPT, 'deny-403', ANOTHERS], UNSEEN),
  ...rows(['registrations.verify', 'registrations.refuse'], ...CELLS),
  ...rows(['registrations.approve', 'registrations.return', 'activation.decide-list'], ...COMMITTEES),
  ...rows(['activation.figures', 'activation.cell', 'use-report.read'], ...COUNTED),
  ...rows(['activation.mark', 'activation.send-link', 'activation.revoke-link', 'activation.print-list'], ...CELLS),
  ...rows('activation.propose-list',
    [ADMINS, KEPT, 'allow', 'administrators over the cell'], [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders'], [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the cell'],
    [OVERSEERS, 'below', 'deny-403', ANOTHERS], UNSEEN),
];
