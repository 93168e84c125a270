import { OVERSEERS } from './roles';
import { rows } from './rows';
import type { CommandRow, Role } from './types';

const KEEPERS: readonly Role[] = ['clerk', 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary', 'organization-admin'];
const UNSEEN = 'they neither keep nor oversee its numbers';

/** Numbers of documents (issue 7, part 4; RULES.md 7). */
export const numberRows: CommandRow[] = [
  ...rows(['numbers.series', 'numbers.book'], [KEEPERS, 'near', 'allow', 'who keeps the organisation\'s numbers'], [OVERSEERS, ['near', 'below'], 'allow', 'who oversees it reads them'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['numbers.open', 'numbers.close', 'numbers.take', 'numbers.void'], [KEEPERS, 'near', 'allow', 'who keeps the organisation\'s numbers'], [OVERSEERS, ['near', 'below'], 'deny-403', 'each organisation gives its own numbers'], ['any', 'any', 'deny-404', UNSEEN]),
];
