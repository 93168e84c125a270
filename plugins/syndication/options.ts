export type SyndicationOptions = {
  organizations: string;
  /** Where copied texts go, as drafts. */
  news: string;
  media: string;
  topics: string;
  /** Content collections among which duplicates are looked for: which fields hold their text. */
  sketched: Record<string, SketchedFields>;
};

export type SketchedFields = { text: readonly string[]; rich?: readonly string[]; sections?: readonly string[] };
