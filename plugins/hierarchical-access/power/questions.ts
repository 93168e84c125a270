import { isUnder, tops } from '../domain/path';
import type { Role } from '../domain/roles';
import type { Power } from './Power';

type Roles = Role | readonly Role[];
const list = (roles: Roles): readonly Role[] => (typeof roles === 'string' ? [roles] : roles);

/** Organisations at which one of the roles is held (not below them). */
export const heldAt = (power: Power, roles: Roles): string[] => [
  ...new Set(power.mandates.filter(({ role }) => list(roles).includes(role)).map(({ organization }) => organization)),
];

/** The tops of the subtrees over which one of the roles is held. */
export const heldOver = (power: Power, roles: Roles): string[] =>
  tops(power.mandates.filter(({ role }) => list(roles).includes(role)).map(({ path }) => path));

/** Is one of the roles held exactly at this organisation? */
export const holdsAt = (power: Power, roles: Roles, organization: string): boolean => heldAt(power, roles).includes(organization);

/** Is one of the roles held at this place or above it? */
export const holdsOver = (power: Power, roles: Roles, path: string): boolean =>
  heldOver(power, roles).some((top) => isUnder(path, top));

export const isSystemAdmin = (power: Power): boolean => power.mandates.some(({ role }) => role === 'system-admin');

/** Someone the handbook serves at all: a member, or a holder of some mandate. */
export const isReader = (power: Power): boolean => power.reach.length > 0;
