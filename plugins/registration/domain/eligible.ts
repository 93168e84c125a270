export type Counts = { members: number; eligible: number; activated: number; activatedEligible: number; used: number };

export const NO_COUNTS: Counts = { members: 0, eligible: 0, activated: 0, activatedEligible: 0, used: 0 };

/** Parts of a hundred, to one decimal, rounded down so that what is not whole never reads as whole; null where there is nobody. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((part * 1000) / whole) / 10);

/** Whether a cell is behind: of those expected to have an account, fewer than so many of a hundred have activated one. */
export const isBehind = ({ activatedEligible, eligible }: Counts, percent: number): boolean => eligible > 0 && activatedEligible * 100 < percent * eligible;
