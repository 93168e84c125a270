import type { Where } from 'payload';
import { subtreeEnd } from '../domain/path';

type Result = boolean | Where;

/** `field` is one of `ids`. No ids means nobody, never everybody (SCALE.md: constraints that vanish). */
export const among = (field: string, ids: readonly string[]): Result => (ids.length === 0 ? false : { [field]: { in: [...ids] } });

/** `field` lies in one of the subtrees. An empty list, or an empty path, gives nothing. */
export const under = (field: string, paths: readonly string[]): Result =>
  any(
    ...paths
      .filter((path) => path !== '')
      .map((path): Where => ({ and: [{ [field]: { greater_than_equal: path } }, { [field]: { less_than: subtreeEnd(path) } }] })),
  );

/** At least one holds. Of nothing, nothing holds. */
export const any = (...results: Result[]): Result => {
  if (results.includes(true)) return true;
  const wheres = results.filter((result): result is Where => typeof result === 'object');
  if (wheres.length === 0) return false;
  return wheres.length === 1 ? wheres[0]! : { or: wheres }; // length was checked in the line above
};

/** All hold. */
export const all = (...results: Result[]): Result => {
  if (results.includes(false) || results.length === 0) return false;
  const wheres = results.filter((result): result is Where => typeof result === 'object');
  if (wheres.length === 0) return true;
  return wheres.length === 1 ? wheres[0]! : { and: wheres }; // length was checked in the line above
};
