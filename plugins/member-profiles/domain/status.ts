/** The least a member's status can be; the register (a later room) widens it. */
export const STATUSES = ['official', 'probationary', 'exempt', 'away', 'left'] as const;
export type MemberStatus = (typeof STATUSES)[number];

/** Members in good standing: the handbook serves them through their account. */
export const SERVED: readonly MemberStatus[] = ['official', 'probationary', 'exempt'];
