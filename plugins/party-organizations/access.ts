import { ADMINS, heldOver, isUnder, OVERSEERS, type Power, type Role } from '../hierarchical-access';
import { sql, uuidArray, type SQL } from '../kernel';

/** Who sees the subtree of the organisation they hold a role at; everyone sees their own chain up to the root. */
export const READERS: readonly Role[] = [...new Set<Role>([...OVERSEERS, ...ADMINS, 'cell-secretary', 'cell-deputy-secretary'])];

/** Tops of the subtrees this person oversees: there, numbers of members are theirs to know too. */
export const overseen = (power: Power): string[] => heldOver(power, READERS);

/** May this person see the organisation in the tree? (The collection also names the bodies that serve their chain.) */
export const maySee = (power: Power, { id, path }: { id: string; path: string }): boolean =>
  power.reach.includes(id) || overseen(power).some((top) => isUnder(path, top));

/** `path` lies in one of the subtrees; false of none. Names of columns are ours, values are bound. */
export const underSql = (path: SQL, tops: readonly string[]): SQL =>
  tops.length === 0
    ? sql`false`
    : sql`(${sql.join(
        tops.map((top) => sql`(${path} >= ${top} and ${path} < handbook.subtree_end(${top}))`),
        sql` or `,
      )})`;

/** The rows of `organizations`, under this alias, that this person may see. */
export const visibleSql = (power: Power, alias: string): SQL => {
  const table = sql.identifier(alias);
  return sql`(${table}.id = any(${uuidArray(power.reach)}) or ${underSql(sql`${table}.path`, overseen(power))})`;
};

/**
 * May this person change the structure at this path? A system administrator anywhere; the administrator of an
 * organisation strictly below it. With several paths (a move, a merge) one and the same mandate must reach all;
 * `inside` names places that may be the administered organisation itself (where something is put under).
 */
export const mayChange = (power: Power, changed: readonly string[], inside: readonly string[] = []): boolean =>
  power.mandates.some(
    ({ role, path }) =>
      role === 'system-admin' ||
      (role === 'organization-admin' &&
        changed.every((each) => isUnder(each, path) && each !== path) &&
        inside.every((each) => isUnder(each, path))),
  );
