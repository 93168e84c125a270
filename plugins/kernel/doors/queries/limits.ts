/** How much one question may ask for (TRAPS.md 19, 33). Figures are ours; docs/api.md tells them. */
export const LIMITS = {
  /** Rows a page. */
  rows: 100,
  /** Rows of a list that can be paged to; beyond it one filters. An offset is read and thrown away by the database. */
  offset: 10_000,
  /** Levels of relations filled in. */
  depth: 3,
  /** Comparisons in one `where`. */
  conditions: 50,
  /** `and` / `or` within each other. The admin's own filters take four. */
  nesting: 8,
  /** Values of one `in` or `not_in`. */
  values: 200,
  /** Characters of one value. */
  text: 1000,
  /** Fields one sorts by. */
  sort: 3,
  /** Names in a `select` or `populate`. */
  names: 200,
  /** Rows changed by one request that names no ids. */
  bulk: 100,
  /** Objects and lists within each other in what is written. Nested lists of a rich text take four levels each. */
  data: 100,
} as const;
