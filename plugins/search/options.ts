/**
 * SQL that is true when a later row takes a unit out of force. `unit` is a row of `handbook.search_units`; the later one must
 * be live for the asker too: join its unit and say `readable` of it. `at` is a `timestamptz`.
 */
export type EndedBy = (names: { unit: string; at: string; readable: (unit: string) => string }) => string;

export type SearchOptions = {
  /**
   * Collections that can be found, by slug. What of a row is searched stands beside its table:
   * `select handbook.attach_search('table', …)` in a migration. `type`: the select field that "type" filters by.
   * `endedBy`: what besides its own last day takes a row out of force (`inForce=true`). `reading`: the admin's page where one
   * is read, without its id ("/doc-van-ban"), if it has one; a section is its fragment.
   */
  collections: Record<string, { type?: string; endedBy?: EndedBy; reading?: `/${string}` }>;
};
