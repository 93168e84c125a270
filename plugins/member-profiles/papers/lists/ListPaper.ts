import type { Language } from '../../../kernel/client';

type ListCell = string | number | null;
/** A list as it leaves the house. `width`: in characters for the sheet; on paper columns share the page by it. */
export type ListPaper = {
  language: Language;
  title: string;
  /** Where it is about, and for when. */
  under: readonly string[];
  heads: readonly { text: string; width: number; number?: boolean }[];
  rows: readonly (readonly ListCell[])[];
  /** Sums and notes below the list. */
  foot: readonly string[];
  /** Whose copy it is, and when it was made. */
  by: string;
  at: Date;
};
