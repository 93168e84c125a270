/** Where a case stands. Only `in-review`, `approved` and `scheduled` are open: at most one open case a document. */
export const CASE_STATES = [
  'in-review',
  'approved',
  'scheduled',
  'published',
  'returned',
  'recalled',
  'dropped',
  'replaced',
  'superseded',
  'withdrawn',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const OPEN_STATES: readonly CaseState[] = ['in-review', 'approved', 'scheduled'];
