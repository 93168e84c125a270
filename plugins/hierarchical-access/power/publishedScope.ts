import { OVERSEERS, WRITERS } from '../domain/roles';
import type { Power } from './Power';
import { heldAt, heldOver } from './questions';

/** Which live content a person may read; each list may be empty, and gives nothing then. */
export type PublishedScope = {
  /** Published to one of these: what arrives. */
  audiences: readonly string[];
  /** Answered for by one of these: the own board's. */
  owners: readonly string[];
  /** Answered for by somebody under one of these paths: what is overseen. */
  tops: readonly string[];
};

/** The part of `contentAccess` that speaks of live content, for reads that ask in SQL. */
export const publishedScope = (power: Power): PublishedScope => ({
  audiences: power.reach,
  owners: heldAt(power, WRITERS),
  tops: heldOver(power, OVERSEERS),
});
