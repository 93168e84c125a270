/** A term with what it is worth (its weight times its rarity) and in how many units it stands. */
export type Weighed = { term: string; worth: number; units: number };

/** What looking terms up may cost all in all; 1 is a unit that is looked at. @see plugins/search/README.md, "What it costs" */
export const BUDGET = 3000;
/** What a unit costs that stands in the index for others alone: it is stepped over there, and never looked at. */
const STEP = 0.05;
const MOST_DRIVERS = 80;

/**
 * The terms that bring candidates: those that say most for what they cost, which are the rare ones, as many as the budget has room for. What has none of them could only be
 * found by words that nearly everything has, and would stand far behind. A term nobody has costs nothing and brings nothing.
 * @param share how much of everything the asker reads, 0 to 1
 * @returns none when even the rarest is too common
 */
export const chooseDrivers = (terms: readonly Weighed[], share: number, budget = BUDGET): Weighed[] => {
  const chosen: Weighed[] = [];
  let left = budget;
  for (const each of [...terms].sort((a, b) => b.worth / (b.units + 1) - a.worth / (a.units + 1))) {
    left -= each.units * Math.min(1, share + STEP);
    if (left < 0 || chosen.length === MOST_DRIVERS) break;
    chosen.push(each);
  }
  return chosen;
};
