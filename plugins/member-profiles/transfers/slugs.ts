/** Slug of the register of transfers (chuyển sinh hoạt). */
export const TRANSFERS = 'transfers';
