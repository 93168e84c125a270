/** Age groups of a report, by their first year; the last has no end. How a page is laid out, no rule of anybody's. */
export const BANDS = [18, 31, 41, 51, 61, 71] as const;

export type Band = { from: number; /** Undefined: no end. */ to: number | undefined };

export const bands: readonly Band[] = BANDS.map((from, index) => ({ from, to: BANDS[index + 1] === undefined ? undefined : (BANDS[index + 1] as number) - 1 }));
