import type { ReadSection } from '../domain/reading';
import type { RelationKind, Standing } from '../domain/standing';

/** Another document, as it is named here; no id: it is not in the system. */
export type Other = { id: string | null; title: string; cite: string };
/** Days are `YYYY-MM-DD` in Vietnam. */
export type Related = { kind: RelationKind; part: string | null; from: string | null; document: Other };

export type ReadDocument = {
  id: string;
  title: string;
  cite: string;
  live: boolean;
  issuer: string | null;
  signer: string | null;
  summary: string | null;
  dateIssued: string | null;
  inForce: string | null;
  expiresOn: string | null;
  /** Whether it stands today, and since when not. */
  standing: Standing;
  since: string | null;
  /** What later documents do to it, by those of them that reach the reader. */
  changedBy: Related[];
  /** What it does to earlier ones. */
  relations: Related[];
  sections: ReadSection[];
};
