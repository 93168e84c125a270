/** An organisation as lists name it. */
export type Place = { id: string; name: string; shortName?: string | null };
export type Size = { url: string | null; width: number | null; height: number | null };
export type Medium = {
  id: string;
  alt?: string | null;
  caption?: string | null;
  filename?: string | null;
  mimeType?: string | null;
  filesize?: number | null;
  url: string | null;
  width: number | null;
  height: number | null;
  sizes?: Partial<Record<'thumbnail' | 'card' | 'wide', Size>>;
};

/** One entry of `reading.feed`. */
export type FeedEntry = {
  collection: string;
  id: string;
  title: string;
  summary?: string | null;
  publishedAt: string;
  owner: Place | null;
  topic?: { id: string; name: string } | null;
  hero?: Medium | null;
  type?: string | null;
  number?: string | null;
  symbol?: string | null;
  issuer?: string | null;
  dateIssued?: string | null;
  /** Of a bulletin: which series, its number, its month as `2026-11`. */
  kind?: 'internal' | 'cell';
  issueNumber?: number | null;
  period?: string | null;
};
export type Feed = { docs: FeedEntry[]; nextCursor: string | null };

/** What `power.mine` says of a person. */
export type Mine = {
  user: { id: string; displayName: string; username: string };
  mandates: { id: string; role: string; roleName: string; may: string; organization: Place }[];
  member: { id: string; cell: Place; may: string } | null;
};
