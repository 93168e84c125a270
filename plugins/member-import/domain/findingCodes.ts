/** Everything that can be said of a row. Each has `finding.<code>` and `fix.<code>` among the translations. */
export const FINDING_CODES = [
  'empty-name', 'empty-cell', 'empty-born', 'text-repaired', 'text-unsure', 'text-long',
  'day-unread', 'day-short-year', 'day-swapped', 'day-incomplete', 'day-future', 'day-order',
  'choice-unknown', 'sex-unknown', 'ethnicity-unknown', 'status-unknown', 'status-gone', 'sex-twice',
  'personal-zeros', 'personal-zeros-asked', 'personal-wrong', 'personal-sex', 'personal-born',
  'card-zeros', 'card-zeros-asked', 'card-wrong', 'telephone-zero', 'telephone-wrong', 'email-wrong', 'number-rounded',
  'place-unknown', 'place-former',
  'cell-unknown', 'cell-ambiguous', 'number-twice', 'number-known', 'person-twice', 'person-known', 'person-alike',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
