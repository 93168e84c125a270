import { ADMINS, OVERSEERS, type Role } from '../domain/roles';
import { CELL_ROLES } from '../domain/placement';
import type { Power } from './Power';
import { holdsOver } from './questions';

const SEERS: readonly Role[] = [...OVERSEERS, ...ADMINS, ...CELL_ROLES];

/** Does this person see that the organisation exists? Their own chain up to the root, and what they oversee below. */
export const visibleOrganization = (power: Power, place: { id: string; path: string }): boolean =>
  power.reach.includes(place.id) || holdsOver(power, SEERS, place.path);
