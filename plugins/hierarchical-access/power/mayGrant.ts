import { isUnder } from '../domain/path';
import { CELL_ROLES } from '../domain/placement';
import type { Role } from '../domain/roles';
import type { Power } from './Power';
import { heldOver, holdsOver } from './questions';

/** A role at a place of the tree. */
export type Post = { role: Role; path: string };

/**
 * May this person decide who holds the role at that place? (Seed 4529, Điều 2, 6, 9.) System administrators decide
 * everywhere. An organisation's administrator decides in the subtree, never on system administrators, and on other
 * administrators only strictly below. A committee's secretary decides on the leaders of its cells.
 */
export const mayGrant = (power: Power, { role, path }: Post): boolean => {
  if (holdsOver(power, 'system-admin', path)) return true;
  if (role === 'system-admin') return false;
  const administered = heldOver(power, 'organization-admin').some((top) => isUnder(path, top) && (role !== 'organization-admin' || path !== top));
  return administered || (CELL_ROLES.includes(role) && holdsOver(power, 'committee-secretary', path));
};

/** Could this person have granted each of these? Asked before touching an account or a group that already holds them. */
export const mayGrantAll = (power: Power, posts: readonly Post[]): boolean => posts.every((post) => mayGrant(power, post));
