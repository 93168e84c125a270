import type { Role } from '../../hierarchical-access';

/** The head of a committee, and of a cell. */
export const HEADS: readonly Role[] = ['committee-secretary', 'cell-secretary'];
