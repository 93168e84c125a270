/** Bản tin nội bộ; bản tin sinh hoạt chi bộ. Each has a series of numbers of its own, per owner and year. */
export const BULLETIN_KINDS = ['internal', 'cell'] as const;
export type BulletinKind = (typeof BULLETIN_KINDS)[number];

/** A month, as `2026-11`. */
export const PERIOD = /^(20\d\d|21\d\d)-(0[1-9]|1[0-2])$/;

export const yearOf = (period: string): string => period.slice(0, 4);
