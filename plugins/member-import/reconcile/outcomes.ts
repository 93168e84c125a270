/** What can come of holding a list against the register, beside "the same". */
export const OUTCOMES = ['changed', 'missing-here', 'missing-there', 'no-cell', 'duplicate'] as const;
export type Outcome = (typeof OUTCOMES)[number];
