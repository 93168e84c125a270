export type SearchOptions = {
  /**
   * Collections that can be found, by slug. What of a row is searched stands beside its table:
   * `select handbook.attach_search('table', …)` in a migration. `type`: the select field that "type" filters by.
   */
  collections: Record<string, { type?: string }>;
};
