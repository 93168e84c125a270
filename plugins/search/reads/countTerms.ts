import type { Payload } from 'payload';
import type { PublishedScope } from '../../hierarchical-access';
import { prepared } from '../../kernel';
import type { Weighed } from '../domain/chooseDrivers';
import { rarity } from '../domain/rarity';
import { countsStatement, type Counts } from '../sql/countsStatement';
import { audienceTerms } from './scope';

type Terms = {
  weighed: Weighed[];
  /** How many there are of everything, and how long they are on average. */
  units: number;
  averageLength: number;
  /** How much of everything the asker reads, 0 to 1. */
  share: number;
  unitsOf: (term: string) => number;
};

/** How common each term of a question is. Counts are global: what they give away of what the asker may not read stands in README.md, "Counts". */
export const countTerms = async (payload: Payload, terms: ReadonlyMap<string, number>, scope: PublishedScope): Promise<Terms> => {
  const audiences = audienceTerms(scope);
  const [row] = await prepared<Counts>(payload, countsStatement, [[...terms.keys(), ...audiences]]);
  const units = Math.max(1, Number(row?.units ?? 0));
  // A map: "constructor" is a word somebody may ask for.
  const counted = new Map(Object.entries(row?.terms ?? {}));
  const unitsOf = (term: string): number => Math.max(0, counted.get(term) ?? 0);
  const arriving = audiences.reduce((sum, term) => sum + unitsOf(term), 0);
  return {
    units,
    unitsOf,
    averageLength: Math.max(1, Number(row?.length ?? 0) / units),
    // Boards and overseers read more than what arrives: as if everything.
    share: scope.tops.length > 0 || scope.owners.length > 0 ? 1 : Math.min(1, Math.max(0.001, arriving / units)),
    weighed: [...terms].map(([term, weight]) => ({ term, units: unitsOf(term), worth: weight * rarity(unitsOf(term), units) })),
  };
};
