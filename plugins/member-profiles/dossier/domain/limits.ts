/** A scan of one paper, in megabytes. */
export const MOST_MB = 10;
export const MOST_BYTES = MOST_MB * 1_000_000;
