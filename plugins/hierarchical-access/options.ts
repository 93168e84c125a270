import type { PayloadRequest } from 'payload';

export type HierarchicalAccessOptions = {
  /** Slug of the organisations' collection. Its table must carry `path` (migrations/sql/020). */
  organizations: string;
  /** Slug of the sign-in collection. */
  users: string;
  /**
   * Slugs of collections whose documents an organisation owns and publishes to an audience. They get the
   * fields owner and audience, their checks, and access for board, admins and readers.
   * @default []
   */
  content?: readonly string[];
  /**
   * Ids of documents of other boards that this person must see (cases that came up to them).
   * @default none
   */
  lent?: (req: PayloadRequest, collection: string) => Promise<string[]>;
};
