/** Text as it stands on a page; lengths in points, y grows upwards, `size` is the height of its letters. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; bold: boolean; italic: boolean };
/** A ruled line: `at` is where it runs, from `from` to `to` along it. */
export type Rule = { at: number; from: number; to: number };
export type Page = { pieces: Piece[]; across: Rule[]; down: Rule[]; width: number; height: number; pictures: number };

/** Pieces that stand together on a line; a wide gap ends it. */
export type Segment = { x: number; end: number; pieces: Piece[] };
export type Line = { page: number; y: number; x: number; end: number; size: number; bold: boolean; segments: Segment[]; text: string; /** Of the page. */ width: number; height: number };
