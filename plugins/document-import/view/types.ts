import type { Block, Mended } from '../../file-texts/pure';

/** What the first page says of a document; a person may correct it before the draft is made. */
export type Proposed = { title: string; type: string; number: string | null; symbol: string | null; issuer: string | null; dateIssued: string | null; signer: string | null; summary: string };

export type Preview = {
  /** Sent back with the import: what was looked at is what goes in. */
  digest: string;
  as: 'documents' | 'news';
  owner: string;
  file: { name: string; kind: 'docx' | 'pdf'; bytes: number; pages: number | null };
  proposed: Proposed;
  /** Parts that can be linked to; for news the headings, without anchors. */
  outline: { heading: string; anchor: string | null }[];
  counts: { headings: number; tables: number; paragraphs: number; notes: number };
  /** The text as it will stand, up to a limit; `more` blocks are not shown. */
  blocks: Block[];
  more: number;
  /** Present where letters were in an old encoding: import wants `repair: true` then. */
  mended: Mended | null;
  /** What did not come along or may be wrong, in the reader's language. */
  remarks: { kind: string; count: number; message: string }[];
  /** Words for what a person must add before submitting. */
  missing: string[];
};
