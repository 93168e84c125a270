import type { CaseRow } from '../engine/caseRow';

/** The end of what is live (`live`), and what an open case will do about it (`will`); instants, ISO 8601. */
export type EndView = { live: string | null; will: { choice: 'none' | 'at'; at: string | null } | null };

const iso = (at: string | null): string | null => at && new Date(at).toISOString();

export const endView = (open: CaseRow | undefined, live: CaseRow | undefined): EndView => ({
  live: iso(live?.expiresAt ?? null),
  will: open?.expiryChoice === 'at' || open?.expiryChoice === 'none' ? { choice: open.expiryChoice, at: iso(open.expiresAt) } : null,
});
