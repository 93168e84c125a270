/** tán thành, không tán thành, ý kiến khác. */
export const CHOICES = ['agree', 'disagree', 'other'] as const;
export type Choice = (typeof CHOICES)[number];

/** Which count decides; said before anybody votes. */
export const DECIDERS = ['votes', 'hands'] as const;
export type Decider = (typeof DECIDERS)[number];

export type Tally = Record<Choice, number>;

export const tallyOf = (votes: readonly Choice[]): Tally => ({ agree: votes.filter((one) => one === 'agree').length, disagree: votes.filter((one) => one === 'disagree').length, other: votes.filter((one) => one === 'other').length });
export const sameTally = (one: Tally, two: Tally): boolean => CHOICES.every((choice) => one[choice] === two[choice]);

/**
 * Whether a poll carried, by the count that decides and the fewest that carry, both whole numbers.
 * @returns null where no rule of the day says how many it takes, and where the count that decides was not taken
 */
export const carriedBy = ({ decides, votes, hands, least }: { decides: Decider; votes: Tally; hands: Tally | null; least: number | null }): boolean | null => {
  const deciding = decides === 'votes' ? votes : hands;
  return least === null || deciding === null ? null : deciding.agree >= least;
};
