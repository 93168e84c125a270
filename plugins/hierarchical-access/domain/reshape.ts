import { isUnder } from './path';

/** How far a mandate reaches: in the tree, and in time (null: no end). */
export type Extent = { path: string; validTo: Date | null };

const endsBefore = (a: Date | null, b: Date | null): boolean => a !== null && (b === null || a < b);

/** The second reaches less far than the first in time or place, and nowhere further. */
export const narrower = (before: Extent, after: Extent): boolean => {
  const sameEnd = before.validTo?.getTime() === after.validTo?.getTime();
  const shorter = endsBefore(after.validTo, before.validTo);
  return isUnder(after.path, before.path) && (sameEnd || shorter) && (shorter || after.path !== before.path);
};

/** The second reaches further than the first in time or place, and nowhere less far. */
export const wider = (before: Extent, after: Extent): boolean => narrower(after, before);
