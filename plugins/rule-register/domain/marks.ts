/**
 * How sure we are of a rule: S stands in the founding documents, V read in an official or press source, T only in a third
 * party's paraphrase, U nobody has confirmed (the product's own choices too).
 */
export const MARKS = ['S', 'V', 'T', 'U'] as const;
export type Mark = (typeof MARKS)[number];

export const isVerified = (mark: Mark): boolean => mark === 'S' || mark === 'V';
