import type { Role } from '../domain/roles';

/** One mandate in force at this instant. */
export type HeldMandate = { id: string; role: Role; organization: string; path: string };

/** What a person may do now. Made from mandates at each request; a disabled or unknown user has none. */
export type Power = {
  user: string | null;
  mandates: readonly HeldMandate[];
  /** The person's own cell, when they are a member in good standing. */
  member: { id: string; cell: string; path: string } | null;
  /** Organisations whose publications reach this person: theirs and every one above, up to the root. */
  reach: readonly string[];
  /** Why there is no power although mandates stand: what the person has to do first (accounts: set up a second factor). */
  waiting?: 'second-factor';
};

export const NO_POWER: Power = { user: null, mandates: [], member: null, reach: [] };

/** The power itself, for whom nothing is waited for. */
export const notWaiting = ({ waiting: _, ...power }: Power): Power => power;

/** What is left of power until the person has done what it waits for: none, of nothing. */
export const untilDone = (power: Power): Power => (power.waiting ? { ...NO_POWER, user: power.user, waiting: power.waiting } : power);
