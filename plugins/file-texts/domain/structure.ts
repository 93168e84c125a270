/** Text of one format. `note`: the mark of a footnote stands here. */
export type Run = { text: string; bold?: true; italic?: true; underline?: true; strike?: true; /** https only. */ href?: string; note?: number; /** Drawn as capitals of small letters; gone when a structure is told. */ capitals?: true };

/** `lines`: its paragraphs. Merged cells stand once, where they begin. */
export type Cell = { lines: Run[][]; colSpan: number; rowSpan: number; header?: true };

/**
 * What a document is made of, in its order. `mark`: the number or letter of a list as it is shown ("a)", "2.1.", "–"). `level`: 1 is the highest.
 * `centred`: titles of official documents run over several such paragraphs.
 */
export type Block =
  | { kind: 'heading'; level: number; runs: Run[]; mark?: string; centred?: true }
  | { kind: 'paragraph'; runs: Run[]; mark?: string; centred?: true }
  | { kind: 'table'; rows: Cell[][] };

export const REMARKS = ['pictures', 'links', 'hidden', 'deleted', 'nested-tables', 'objects', 'empty-pages', 'uncertain-tables', 'cut'] as const;
/** What did not come along, or may not have come right; `count` of them. A person is told. */
export type Remark = { kind: (typeof REMARKS)[number]; count: number };

/** Old encodings that were found: the kind, how many paragraphs, and the first of them before and after. */
export type Mended = { kind: string; count: number; samples: { before: string; after: string }[] };

/**
 * A file as a document. `asSent`: the blocks with the letters of the file; `blocks` have them repaired, where anything was to repair.
 */
export type Structure = { blocks: Block[]; asSent?: Block[]; notes: { mark: number; text: string }[]; remarks: Remark[]; mended?: Mended; pages?: number };

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A paragraph with its mark, as people read it. */
export const lineOf = (block: Exclude<Block, { kind: 'table' }>): string => [block.mark, textOf(block.runs)].filter(Boolean).join(' ');
