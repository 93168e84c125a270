import type { Cell } from '../domain/structure';
import { runsOf } from './lines';
import type { Line, Segment } from './types';

type Column = { from: number; to: number };

/** Segments that stand above each other are a column, however they are aligned in it. */
const columnsOf = (lines: readonly Line[]): Column[] => {
  const columns: Column[] = [];
  const all = lines.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x);
  for (const { x, end } of all) {
    const last = columns.at(-1);
    if (last && x < last.to) last.to = Math.max(last.to, end);
    else columns.push({ from: x, to: end });
  }
  return columns;
};
const columnOf = (columns: readonly Column[], { x, end }: Segment): number => columns.findIndex(({ from, to }) => x >= from - 1 && end <= to + 1);

/** A sentence that only happens to have a hole is none. */
const LONGEST_STEP = 2.6;

export type Aligned = { kind: 'table'; from: number; to: number; rows: Cell[][] } | { kind: 'uncertain'; from: number; to: number };

/** From `start`, as many lines as stand in the same columns; lines of one column continue a cell above them. */
const extent = (lines: readonly Line[], start: number): number => {
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line || !before || line.page !== before.page || before.y - line.y > line.size * LONGEST_STEP) break;
    const columns = columnsOf(lines.slice(start, end));
    const [only] = line.segments;
    if (line.segments.length === 1 && only && (columns.length < 2 || columnOf(columns, only) < 0)) break;
  }
  // What trails below in one column, and begins at the margin, is text again.
  while (end > start + 1 && (lines[end - 1]?.segments.length ?? 0) < 2 && (lines[end - 1]?.x ?? 0) <= (lines[start]?.x ?? 0) + 1) end -= 1;
  return end;
};

/**
 * Tables that only their columns show: at least three lines of two columns, or two of three, none of which stands in two of them. Fewer, or
 * less clear, stays text and is said to be uncertain.
 */
export const alignedTables = (lines: readonly Line[]): Aligned[] => {
  const found: Aligned[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if ((lines[at]?.segments.length ?? 0) < 2) continue;
    const to = extent(lines, at);
    const own = lines.slice(at, to);
    const full = own.filter(({ segments }) => segments.length >= 2);
    const columns = columnsOf(own);
    const fits = columns.length >= 2 && own.every(({ segments }) => new Set(segments.map((segment) => columnOf(columns, segment))).size === segments.length);
    if (fits && (full.length >= 3 || (full.length >= 2 && columns.length >= 3))) {
      const rows: { pieces: Line['segments'][] }[] = [];
      for (const line of own) {
        const placedAt = line.segments.map((segment) => columnOf(columns, segment));
        const last = rows.at(-1);
        const row = last && !placedAt.includes(0) ? last : { pieces: columns.map(() => []) };
        if (row !== last) rows.push(row);
        line.segments.forEach((segment, n) => row.pieces[placedAt[n] ?? 0]?.push(segment));
      }
      const cells = rows.map(({ pieces }, n) =>
        pieces.map((segments): Cell => {
          const runs = segments.flatMap((segment, k) => [...(k > 0 ? [{ text: ' ' }] : []), ...runsOf(segment.pieces)]);
          const isHeader = n === 0 && full[0]?.bold === true && rows.length > 1;
          return { lines: [runs], colSpan: 1, rowSpan: 1, ...(isHeader ? { header: true as const } : {}) };
        }),
      );
      found.push({ kind: 'table', from: at, to, rows: cells });
    } else if (full.length >= 2) found.push({ kind: 'uncertain', from: at, to });
    at = to - 1;
  }
  return found;
};
