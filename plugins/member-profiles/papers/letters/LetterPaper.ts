/** A paragraph of an official paper; `points` stand below it, each with a dash. */
export type Paragraph = { text: string; bold?: boolean; centre?: boolean; points?: readonly string[] };

/** An official paper of the Party as it is put before who signs it. Null: left blank, to be written by hand. */
export type LetterPaper = {
  /** The organisation over the one that issues it. */
  above: string | null;
  organ: string;
  number: string | null;
  /** Where and when, as it stands on the right: "…, ngày … tháng … năm …". */
  dated: string;
  /** "QUYẾT ĐỊNH", and what about. */
  kind: string;
  about: string;
  body: readonly Paragraph[];
  receivers: readonly string[];
  /** "T/M CHI BỘ", "BÍ THƯ". */
  signer: { by: string; post: string };
  /** By which form it is made, and what is not certain about it: small print at the foot. */
  form: string;
  /** Whose copy it is. */
  by: string;
  at: Date;
};
