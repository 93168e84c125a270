import { ADMINS, CELL_LEADERS } from './roles';
import { rows } from './rows';
import type { CommandRow, Role } from './types';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
const KEPT = [
  [COMMITTEE, ['near', 'below'], 'allow', 'the committees above the cell'],
  [CELL_LEADERS, 'near', 'allow', 'the cell\'s own leaders keep its register'],
  ['summary-officer', ['near', 'below'], 'deny-403', 'they count members, and open no record'],
  ['any', 'any', 'deny-404', 'not there for them (DECISIONS 12)'],
] as const;
const BY_COMMITTEE = [
  [COMMITTEE, ['near', 'below'], 'allow', 'the committee in charge decides on disciplines'],
  [CELL_LEADERS, 'near', 'deny-403', 'they read it, and do not write it'],
  ['summary-officer', ['near', 'below'], 'deny-403', 'they count members, and open no record'],
  ['any', 'any', 'deny-404', 'not there for them (DECISIONS 12)'],
] as const;

/** History and papers of members (issue 5, section 2): as the record itself. */
export const historyRows: CommandRow[] = [
  ...rows(['history.read', 'history.add', 'history.correct', 'history.end', 'history.withdraw', 'dossier.show', 'party-age.show', 'dossier.check', 'dossier.attach', 'dossier.void-file', 'dossier.open-file'], ...KEPT),
  ...rows('history.add', ...BY_COMMITTEE).map((row) => ({ ...row, variant: 'discipline' })),
  ...rows(['party-age.interrupt', 'party-age.void'],
    [COMMITTEE, ['near', 'below'], 'allow', 'the committees above the cell keep the decisions'], ['summary-officer', ['near', 'below'], 'deny-403', 'they read and report'], [CELL_LEADERS, 'near', 'deny-403', 'party age is settled by the committee'],
    ['any', 'any', 'deny-404', 'not there for them (DECISIONS 12)']),
  ...rows(['history.mine', 'history.propose', 'dossier.mine', 'party-age.mine'],
    [[...CELL_LEADERS, 'member'], 'none', 'allow', 'a member\'s own'], ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'deny-403', 'no member\'s account']),
];
