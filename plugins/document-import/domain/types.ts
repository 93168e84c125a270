/** One linkable part of a document: the shape of the collection's `sections`. */
export type Section = { anchor: string; heading: string; text: string };

/** A document as it was read from a file, in the words of the collection that will hold it. */
export type ReadDocument = {
  /** Stored value of the collection's `type`: "law", "QD", "QC" … */
  type: string;
  number: string | null;
  symbol: string | null;
  title: string;
  /** Null when the text does not say: somebody must add it before the draft can be submitted. */
  issuer: string | null;
  /** `YYYY-MM-DD` */
  dateIssued: string | null;
  signer: string | null;
  summary: string;
  sections: Section[];
};

/** Why an entry cannot go in; the reader's words stand in translations (`refused.<reason>`). */
export type Refusal =
  | 'shape'
  | 'no-title'
  | 'unknown-title'
  | 'duplicate'
  | 'no-articles'
  | 'article-id'
  | 'article-twice'
  | 'article-empty'
  | 'too-long'
  | 'control'
  | 'empty'
  | 'unreadable'
  | 'legacy'
  /** A Word or PDF file that was refused as a file; `reason` says why. */
  | 'file';

export type Params = Record<string, string | number>;

/** What was done to a file in an old encoding: which one, how many words, and the first of them. */
export type Repair = { kind: string; count: number; sample: string };

/** One entry of a file: its place in the file (from 1), and what it holds or why it is refused. */
export type Entry = { place: number; name: string; repair?: Repair } & (
  | { document: ReadDocument; refusal?: undefined }
  | { document?: undefined; refusal: Refusal; params: Params }
);

/** The collection's own limits (collections/hooks/checkSections.ts, collections/documents.ts), told before anything is written. */
export const LIMITS = { title: 500, summary: 2000, heading: 1000, text: 200_000, sections: 5000 } as const;
