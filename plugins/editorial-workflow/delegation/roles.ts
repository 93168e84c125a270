import { ADMINS, WRITERS, type Role } from '../../hierarchical-access';

/** Roles whose holders decide on content, and may hand that over: board, secretary and deputy, secretary of a committee, administration. */
export const DECIDING: readonly Role[] = ['editorial-reviewer', 'editorial-approver', 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary', 'organization-admin'];

/**
 * Who may be a delegate: somebody of the organisation's own board, a leader of the cell, or its administration, by a mandate of
 * their own in force there. (Seed 4529, Điều 7.4: "hoặc phó bí thư khi được ủy quyền".) Not anybody to whom the organisation
 * could have given the role: these already read its unpublished text, so that delegation hands on deciding and never reading,
 * and no read of an owner's text has to ask for delegations (an offer from below does: offers/answerers). Whoever stands outside is given a mandate instead, by a decision.
 */
export const ELIGIBLE: readonly Role[] = [...WRITERS, ...ADMINS];
