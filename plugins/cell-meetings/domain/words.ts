/** định kỳ, chuyên đề, bất thường. */
export const MEETING_KINDS = ['regular', 'thematic', 'extraordinary'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = ['draft', 'convened', 'open', 'closed', 'called-off'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** How somebody who is summoned stands: `away` on a temporary transfer elsewhere, `guest` here on one. */
export const STANDINGS = ['official', 'probationary', 'exempt', 'away', 'guest'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Which majority a decision takes; the fractions are dated rules (RULES.md 5). */
export const MAJORITIES = ['ordinary', 'admission', 'confirmation', 'expulsion'] as const;
export type MajorityKind = (typeof MAJORITIES)[number];
