/** Where the words of a collection stand. */
export type SpokenFields = {
  /** @default 'title' */
  title?: string;
  /** Said after the title. */
  summary?: string;
  /** Rich text, in chapters by its headings. */
  body?: string;
  /** `[{anchor, heading, text}]`, a chapter each. */
  sections?: string;
  /** A listen button in the form; documents have theirs in the reading view. @default false */
  button?: boolean;
};

export type ListenOptions = { collections: Readonly<Record<string, SpokenFields>> };
