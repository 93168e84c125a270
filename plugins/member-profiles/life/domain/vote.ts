/** How many it takes: 2/3 at least, more than 1/2. Exact: 13 of 20 are not 2/3. */
export type Majority = { numerator: number; denominator: number; compare: 'at-least' | 'more-than' };

/**
 * A vote of a cell as it was counted. `officials`: all official members summoned; `less`: of them those that do not count (away on a temporary
 * transfer, exempt and absent): the share is taken of the rest, present or not (294-QĐ/TW, 9.3.2).
 */
export type Votes = { officials: number; less: number; inFavour: number; against: number };

export const countedOf = ({ officials, less }: Votes): number => officials - less;

/** More votes than people who may vote, or nobody who may: such a count was written down wrongly. */
export const votesFault = (votes: Votes): boolean => countedOf(votes) < 1 || votes.inFavour + votes.against > countedOf(votes);

/** Whether enough are in favour. */
export const carried = (votes: Votes, { numerator, denominator, compare }: Majority): boolean => {
  const [have, need] = [votes.inFavour * denominator, countedOf(votes) * numerator];
  return compare === 'at-least' ? have >= need : have > need;
};

/** The fewest votes that carry. */
export const needed = (counted: number, { numerator, denominator, compare }: Majority): number =>
  compare === 'at-least' ? Math.ceil((counted * numerator) / denominator) : Math.floor((counted * numerator) / denominator) + 1;
