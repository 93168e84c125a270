import type { Day } from './days';

/** The holidays of Article 112 of the Labour Code (Law 45/2019/QH14). `other`: a break the State orders besides. */
export const HOLIDAYS = ['new-year', 'tet', 'hung-kings', 'reunification', 'labour', 'national-day', 'other'] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/**
 * What the State announced for one day. `holiday`: the holiday itself; `substitute`: a day off in place of a holiday that
 * fell on a weekend, or exchanged with a Saturday; `worked`: a weekend day worked instead.
 */
export const OFFICIAL_KINDS = ['holiday', 'substitute', 'worked'] as const;
export type OfficialKind = (typeof OFFICIAL_KINDS)[number];

/** One row of the yearly table. Rows of a holiday in a year replace what is computed for it, whole. */
export type OfficialDay = { day: Day; kind: OfficialKind; holiday: Holiday };
