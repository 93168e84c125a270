/** Something in the way of work: planned beforehand, or happening. Instants in milliseconds. */
export type OutageTimes = { from: number; until: number; ended: number | null };
export type OutageStanding = 'ahead' | 'announced' | 'running' | 'over';

const HOUR_MS = 3_600_000;

/** How an outage stands: told from `hours` before until its end, or until it was ended. */
export const standingOf = ({ from, until, ended }: OutageTimes, now: number, hours: number): OutageStanding => {
  if (ended !== null || now >= until) return 'over';
  if (now >= from) return 'running';
  return now >= from - hours * HOUR_MS ? 'announced' : 'ahead';
};
