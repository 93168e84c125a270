import type { Weighed } from './chooseDrivers';

/** Of two or three words at least so much must be there: one of them that means something else alone is no find. */
const PART = 0.3;

/** What a find must be worth at least: a part of all that was typed, the smaller the longer the sentence. */
export const leastWorth = (weighed: readonly Weighed[], typed: ReadonlySet<string>, words: number): number =>
  Math.min(PART, 1 / words) * weighed.reduce((sum, { term, worth }) => sum + (typed.has(term) ? worth : 0), 0);
