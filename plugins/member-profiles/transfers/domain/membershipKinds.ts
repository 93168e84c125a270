/** `official`: where the member is counted. `temporary`: a guest, counted at home (RULES.md 4). */
export const MEMBERSHIP_KINDS = ['official', 'temporary'] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];
