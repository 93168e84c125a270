import type { Cell, Run } from '../domain/structure';
import { linesOf, runsOf } from './lines';
import type { Page, Piece, Rule } from './types';

const NEAR = 3;
const MOST_LINES = 400;

export type RuledTable = { top: number; bottom: number; left: number; right: number; rows: Cell[][]; pieces: Set<Piece> };

const distinct = (values: readonly number[]): number[] => {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (found.at(-1) ?? -Infinity) > NEAR) found.push(value);
  return found;
};

type Group = { across: Rule[]; down: Rule[] };

/** Lines that touch belong to one table. */
const groupsOf = ({ across, down }: Page): Group[] => {
  const rules = [...across.map((rule) => ({ rule, isDown: false })), ...down.map((rule) => ({ rule, isDown: true }))].slice(0, MOST_LINES * 10);
  const parent = rules.map((_, n) => n);
  const find = (n: number): number => {
    let root = n;
    while (parent[root] !== root) root = parent[root] ?? root;
    return (parent[n] = root);
  };
  const acrossAt = rules.flatMap((each, n) => (each.isDown ? [] : [n]));
  rules.forEach(({ rule, isDown }, n) => {
    if (!isDown) return;
    for (const m of acrossAt) {
      const other = rules[m]?.rule;
      if (other && rule.at >= other.from - NEAR && rule.at <= other.to + NEAR && other.at >= rule.from - NEAR && other.at <= rule.to + NEAR) parent[find(m)] = find(n);
    }
  });
  const groups = new Map<number, Group>();
  rules.forEach(({ rule, isDown }, n) => {
    const group = groups.get(find(n)) ?? { across: [], down: [] };
    (isDown ? group.down : group.across).push(rule);
    groups.set(find(n), group);
  });
  return [...groups.values()];
};

const LISTED = /^(?:[-–+•]|\d+[.)]|[a-zđ]\))\s/u;

/** The lines of a cell, joined where the width of the column broke them. */
export const cellLines = (pieces: readonly Piece[], frame: Page): Run[][] => {
  const lines = linesOf(pieces, 0, frame);
  const joined: Run[][] = [];
  for (const line of lines) {
    const runs = runsOf(line.segments.flatMap((segment) => segment.pieces));
    const last = joined.at(-1);
    if (!last || LISTED.test(line.text)) joined.push(runs);
    else last.push({ text: ' ' }, ...runs);
  }
  return joined.length === 0 ? [[]] : joined;
};

const tableOf = ({ across, down }: Group, page: Page): RuledTable | undefined => {
  const [xs, ys] = [distinct(down.map(({ at }) => at)), distinct(across.map(({ at }) => at)).reverse()];
  // A box round a sentence is no table.
  if (xs.length < 3 || ys.length < 2 || xs.length > 60 || ys.length > MOST_LINES) return undefined;
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  const inside = page.pieces.filter(({ x, y, width }) => x + width / 2 > left && x + width / 2 < right && y < top && y > bottom);
  if (inside.length === 0) return undefined;
  const covers = (rules: readonly Rule[], at: number, middle: number): boolean => rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const middleX = (column: number): number => ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  const middleY = (row: number): number => ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
  const cells = Array.from({ length: rows }, (_, row) => {
    const own: Cell[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]?.[column]) continue;
      let [colSpan, rowSpan] = [1, 1];
      while (column + colSpan < columns && !taken[row]?.[column + colSpan] && !covers(down, xs[column + colSpan] ?? 0, middleY(row))) colSpan += 1;
      while (row + rowSpan < rows && !covers(across, ys[row + rowSpan] ?? 0, middleX(column))) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + colSpan; c += 1) (taken[r] ?? [])[c] = true;
      const [x0, x1, y1, y0] = [xs[column] ?? 0, xs[column + colSpan] ?? 0, ys[row] ?? 0, ys[row + rowSpan] ?? 0];
      const pieces = inside.filter(({ x, y, width }) => x + width / 2 > x0 && x + width / 2 <= x1 && y <= y1 && y > y0);
      own.push({ lines: cellLines(pieces, page), colSpan, rowSpan, ...(row === 0 && pieces.length > 0 && pieces.every(({ bold }) => bold) ? { header: true as const } : {}) });
    }
    return own;
  });
  return { top, bottom, left, right, rows: cells, pieces: new Set(inside) };
};

/** Tables whose cells are ruled, with merged cells as their missing lines show them; from the top of the page down. */
export const ruledTables = (page: Page): RuledTable[] =>
  groupsOf(page)
    .flatMap((group) => tableOf(group, page) ?? [])
    .sort((a, b) => b.top - a.top);
