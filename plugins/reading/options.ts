export type ReadingOptions = {
  /** Slug of the organisations' collection. */
  organizations: string;
  /** Slug of the topics' collection; an entry's `topic` points there. */
  topics: string;
  /** Slug of the upload collection. */
  media: string;
  /** Where the files of that collection lie. */
  mediaFolder: () => string;
  /** Slug of the collection that packs are made of. */
  packs: string;
  /** Live content a reader's feed is made of, and which fields an entry of it shows beside owner and times. */
  collections: Record<string, { list: readonly string[] }>;
};
