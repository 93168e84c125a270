import type { Run } from '../domain/structure';
import type { Line, Page, Piece, Segment } from './types';

/** So many heights of a letter without text end a column; words of a justified line stand closer. */
const GAP = 1.8;
const WORD = 0.15;

const spaced = (before: Piece, piece: Piece): boolean => piece.x - (before.x + before.width) > piece.size * WORD && !/\s$/.test(before.text) && !/^\s/.test(piece.text);

/** The text of neighbours, with the spaces that only distance shows. */
export const runsOf = (pieces: readonly Piece[]): Run[] => {
  const runs: Run[] = [];
  pieces.forEach((piece, n) => {
    const before = pieces[n - 1];
    const text = `${before && spaced(before, piece) ? ' ' : ''}${piece.text}`;
    const last = runs.at(-1);
    if (last && (last.bold ?? false) === piece.bold && (last.italic ?? false) === piece.italic) last.text += text;
    else runs.push({ text, ...(piece.bold ? { bold: true as const } : {}), ...(piece.italic ? { italic: true as const } : {}) });
  });
  return runs;
};
export const textOfPieces = (pieces: readonly Piece[]): string => runsOf(pieces).map(({ text }) => text).join('').replace(/\s+/g, ' ').trim();

const segmentsOf = (pieces: readonly Piece[]): Segment[] => {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    if (last && piece.x - last.end <= piece.size * GAP) {
      last.pieces.push(piece);
      last.end = Math.max(last.end, piece.x + piece.width);
    } else segments.push({ x: piece.x, end: piece.x + piece.width, pieces: [piece] });
  }
  return segments;
};

export const lineOfPieces = (pieces: readonly Piece[], page: number, { width, height }: Pick<Page, 'width' | 'height'>): Line => {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const segments = segmentsOf(sorted);
  const letters = sorted.reduce((sum, { text }) => sum + text.length, 0);
  const size = sorted.reduce((sum, piece) => sum + piece.size * piece.text.length, 0) / Math.max(1, letters);
  return {
    page, width, height, segments, size,
    y: sorted[0]?.y ?? 0,
    x: segments[0]?.x ?? 0,
    end: segments.at(-1)?.end ?? 0,
    bold: sorted.every(({ bold }) => bold),
    text: segments.map((segment) => textOfPieces(segment.pieces)).join('   '),
  };
};

/** What stands at one height is a line, from the top down. */
export const linesOf = (pieces: readonly Piece[], page: number, frame: Pick<Page, 'width' | 'height'>): Line[] => {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Piece[][] = [];
  let y = Infinity;
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && y - piece.y <= Math.max(2, piece.size / 3)) row.push(piece);
    else {
      rows.push([piece]);
      y = piece.y;
    }
  }
  return rows.map((row) => lineOfPieces(row, page, frame));
};
