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
};

export const NO_POWER: Power = { user: null, mandates: [], member: null, reach: [] };
