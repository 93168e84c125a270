/** A person who can sign in: the ids of which the product makes a token. */
export type Person = { user: string; session: string };

/** A plain member, with a live news item that reaches them. */
export type Reader = Person & { item: string };

/** What the bench's city holds, and who asks. */
export type SyntheticCity = {
  organizations: number;
  members: number;
  items: number;
  root: string;
  /** Signed in, each of another cell as far as there are cells. */
  readers: Reader[];
  /** Holds `system-admin` at the root. */
  admin: Person;
  /** Holds `organization-admin` at a ward. */
  wardAdmin: Person;
};
