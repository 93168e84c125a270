/** An event as it is hashed: every member is text, exactly as the database gives it back (see sealing/eventColumns.ts). */
export type ChainEvent = {
  id: string;
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  actor: string | null;
  action: string;
  collection: string | null;
  documentId: string | null;
  /** The chain it belongs to. */
  organization: string;
  /** The text of the jsonb value: numbers beyond a double's precision stay exact. */
  detail: string | null;
  requestId: string | null;
};

/** One link of a chain. `seq` begins at 1 and has no holes. */
export type Seal = {
  chain: string;
  seq: number;
  eventId: string;
  eventHash: string;
  prevHash: string;
  hash: string;
  /** ISO 8601, UTC. */
  sealedAt: string;
};

/** A seal beside the event it names, as far as that is still there. */
export type SealedRow = Seal & { event: ChainEvent | null };

/** The last link of a chain at some instant, as it was written outside the database. */
export type Head = { chain: string; seq: number; hash: string; at: string };

export const FINDING_KINDS = [
  /** An event, or the hashes of its seal, are not what was sealed. */
  'edited',
  /** An event, or its seal, or both are gone from the middle. */
  'deleted',
  /** Something stands there that was never sealed in its place. */
  'inserted',
  'reordered',
  /** The outside head knows more links than the database has. */
  'tail-cut',
  /** The chain is whole in itself, but is not the one whose head was written outside. */
  'resealed',
  /** Links older than the grace time that no outside head covers. */
  'head-missing',
  /** Waiting for a seal longer than the grace time: the worker does not run. */
  'unsealed-old',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What is wrong, and where. */
export type Finding = {
  kind: FindingKind;
  /** The organisation whose chain it is; null when it concerns all chains. */
  chain: string | null;
  /** First link concerned. */
  seq: number | null;
  /** Last link concerned, when there are several. */
  through?: number;
  eventId: string | null;
  /** Time of the event (or of its seal, or of the head), ISO 8601 UTC. */
  at: string | null;
};
