import { ROLES } from '../../../plugins/hierarchical-access';
import type { Role } from './types';

/** No power at all: every door answers them as it answers a passer-by with a session. */
export const NOBODY: readonly Role[] = ['ended', 'stranger', 'disabled', 'anonymous'];

/** Holders of some mandate, the implied member, and the one who holds a mandate through a group. */
export const SOMEBODY: readonly Role[] = [...ROLES, 'member', 'grouped-contributor'];

export const ADMINS: readonly Role[] = ['system-admin', 'organization-admin'];
export const OVERSEERS: readonly Role[] = ['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer'];
/** Who writes at exactly one organisation: its board, and a cell's leaders. */
export const WRITERS: readonly Role[] = ['contributor', 'grouped-contributor', 'editorial-reviewer', 'editorial-approver', 'cell-secretary', 'cell-deputy-secretary'];
/** An editorial board. */
export const BOARD: readonly Role[] = ['contributor', 'grouped-contributor', 'editorial-reviewer', 'editorial-approver'];
export const CELL_LEADERS: readonly Role[] = ['cell-secretary', 'cell-deputy-secretary'];
/** Read what is published on their chain; write nothing by Payload's operations. */
export const READERS_ONLY: readonly Role[] = ['committee-secretary', 'summary-officer', 'clerk', 'feedback-officer', 'member'];
export const without = (roles: readonly Role[], ...less: readonly Role[]): Role[] => roles.filter((role) => !less.includes(role));
