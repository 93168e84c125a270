import type { Role } from './roles';

/** What must be known of an organisation to say which roles can be held there. */
export type Site = { root: boolean; form: string; kind: string };

export type Misplacement = 'mandate.root-role-place' | 'mandate.committee-role-place' | 'mandate.cell-role-place' | 'mandate.outside-role';

/** Roles of a cell's own leaders. */
export const CELL_ROLES: readonly Role[] = ['cell-secretary', 'cell-deputy-secretary'];

/**
 * Press organs, the Front and mass organisations, schools: they write and exchange documents and keep their own
 * accounts, without rights over the Party tree (GLOSSARY.md, kinds).
 */
const OUTSIDE_KINDS = ['press', 'mass-organization', 'school'];
const OUTSIDE_ROLES: readonly Role[] = ['organization-admin', 'contributor', 'clerk'];

/** Why a role cannot be held at this place, whoever grants it; undefined when it can. */
export const misplaced = (role: Role, site: Site): Misplacement | undefined => {
  if (role === 'system-admin') return site.root ? undefined : 'mandate.root-role-place';
  if (OUTSIDE_KINDS.includes(site.kind) && !OUTSIDE_ROLES.includes(role)) return 'mandate.outside-role';
  if (CELL_ROLES.includes(role)) return site.form === 'cell' ? undefined : 'mandate.cell-role-place';
  if (role === 'committee-secretary') return site.form === 'committee' ? undefined : 'mandate.committee-role-place';
  return undefined;
};
