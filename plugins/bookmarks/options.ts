export type BookmarksOptions = {
  /** Content collections that can be kept, by slug. */
  collections: readonly string[];
};
