/** Entries of one answer. */
export const USUAL = 50;
export const MOST = 100;
/** Bytes of JSON in one answer, about; one item alone may be larger. */
export const BYTES = 1_000_000;
/** Days a cursor is good for without a sync. What changed is kept longer (`KEPT_DAYS`), so that none is believed whose changes are gone. */
export const CURSOR_DAYS = 60;
export const KEPT_DAYS = 90;
