/** The roles of GLOSSARY.md. A role is held at an organisation, by a mandate, for a time; never by a field on the user. */
export const ROLES = [
  'system-admin',
  'organization-admin',
  'committee-secretary',
  'cell-secretary',
  'cell-deputy-secretary',
  'contributor',
  'editorial-reviewer',
  'editorial-approver',
  'summary-officer',
  'clerk',
  'feedback-officer',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles whose holders write drafts for the organisation they hold the role at. */
export const WRITERS: readonly Role[] = ['contributor', 'editorial-reviewer', 'editorial-approver', 'cell-secretary', 'cell-deputy-secretary'];

/** Roles that reach the whole subtree of their organisation. */
export const ADMINS: readonly Role[] = ['system-admin', 'organization-admin'];

/** Roles that may read (not change) what is published, and the registers, in their subtree. */
export const OVERSEERS: readonly Role[] = ['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer'];

/** Roles of an editorial board and its secretariat. */
export const BOARD: readonly Role[] = ['contributor', 'editorial-reviewer', 'editorial-approver'];
