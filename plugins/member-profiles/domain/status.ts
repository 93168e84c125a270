/** What a member's status can be (RULES.md 4; form 7-HSĐV). The last five no longer belong to any cell here; `left` is what older rows say. */
export const STATUSES = ['official', 'probationary', 'exempt', 'away', 'transferred', 'removed', 'expelled', 'died', 'left'] as const;
export type MemberStatus = (typeof STATUSES)[number];

/** Those who belong to no cell: their membership is closed. `handbook.belongs` says the same to the database. */
export const GONE: readonly MemberStatus[] = ['transferred', 'removed', 'expelled', 'died', 'left'];

/** Members in good standing: the handbook serves them through their account. */
export const SERVED: readonly MemberStatus[] = ['official', 'probationary', 'exempt'];
