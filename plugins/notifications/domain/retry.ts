const MINUTE_MS = 60_000;
/** After the n-th attempt that failed; then as often as the last. */
const PAUSES_MINUTES = [1, 5, 15, 60, 180, 360];

/** The n-th attempt is the last. With the pauses above: about a day and a half after the first. */
export const MOST_ATTEMPTS = 10;

/** How long to wait after this many attempts that failed, in milliseconds. */
export const pauseAfterMs = (attempts: number): number => (PAUSES_MINUTES[Math.min(Math.max(attempts, 1), PAUSES_MINUTES.length) - 1] ?? 360) * MINUTE_MS;
