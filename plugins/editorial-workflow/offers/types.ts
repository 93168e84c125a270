import type { OfferState } from './domain/offer';

/** Somebody, or an organisation, by name (`Person` and `Place` of the panel, which itself names offers). */
type Named = { id: string; name: string };

/** An offer as a line of a list; times ISO 8601 UTC. */
export type OfferItem = {
  id: string; title: string; collection: string; hash: string; state: OfferState; note: string | null; reason: string | null;
  owner: Named; target: Named; offeredBy: Named; offeredAt: string;
};

/** An offer with what it holds. `live`: its owner shows it now. */
export type OfferPageView = OfferItem & {
  live: boolean;
  mayAnswer: boolean;
  madeDocument: string | null;
  /** Sits on the board that took it: its draft is theirs to open. */
  mayOpenDraft: boolean;
  fields: { field: string; label: string; text: string }[];
  files: { id: string; name: string; size: number | null; sha256: string | null }[];
};

/** What the panel shows of offering: where it could go, and how it went. */
export type OffersOfItem = { targets: Named[]; made: (OfferItem & { mayTakeBack: boolean })[] };
