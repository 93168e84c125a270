/** Longest time for which deciding is handed over at once: whoever is away longer needs a successor, not a delegate. */
export const MOST_DAYS = 366;
const DAY = 86_400_000;
/** A beginning so little before now is now: the time a form lay open. */
const GRACE = 5 * 60_000;

/** A period as it is written down, or undefined when it is none. `from` left out: now. Nothing begins in the past. */
export const periodOf = (now: Date, from: Date | undefined, to: Date): { from: Date; to: Date } | undefined => {
  if (from && from.getTime() < now.getTime() - GRACE) return undefined;
  const begin = from && from.getTime() > now.getTime() ? from : now;
  if (to.getTime() <= begin.getTime() || to.getTime() - begin.getTime() > MOST_DAYS * DAY) return undefined;
  return { from: begin, to };
};
