/** Chính thức, tạm thời, nội bộ (within one committee). */
export const TRANSFER_KINDS = ['official', 'temporary', 'internal'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

export const TRANSFER_STATES = ['prepared', 'sent', 'received', 'refused', 'returned', 'expired', 'withdrawn'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** Under way: the member is counted at the origin, and has no other transfer. */
export const OPEN_STATES = ['prepared', 'sent', 'returned'] as const satisfies readonly TransferState[];

export const isOpen = (state: TransferState): boolean => (OPEN_STATES as readonly TransferState[]).includes(state);
