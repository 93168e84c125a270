import { targetOf } from './headNames';
import type { Cell, Column, Target } from './types';

/** `rows`: how many rows lie above the first member. */
export type Heads = { columns: Column[]; unknown: string[]; missing: Target[]; twice: string[]; rows: number };

/** Rows that names are looked for in: title, committee and the like stand above. */
export const HEAD_ROWS = 25;

const words = (cell: Cell): string => (cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).replace(/\s+/g, ' ').trim());
const width = (row: readonly Cell[] | undefined): number => row?.length ?? 0;
const letter = (at: number): string => (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Each column's names, the outer first. A name over several columns stands in the first of them. */
const namesOf = (top: readonly Cell[], below: readonly Cell[] | undefined): string[][] => {
  let over = '';
  return Array.from({ length: Math.max(width(top), width(below)) }, (_, at) => {
    const [own, under] = [words(top[at]), words(below?.[at])];
    if (own !== '') over = own;
    else if (under === '') over = '';
    return [own, under].filter(Boolean).length === 0 ? [] : [under === '' ? own : `${over} ${under}`, under, own].filter(Boolean);
  });
};

const readNames = (names: string[][]): Omit<Heads, 'missing' | 'rows'> => {
  const columns: Column[] = [];
  const unknown: string[] = [];
  const twice: string[] = [];
  names.forEach((spellings, at) => {
    const target = spellings.map(targetOf).find((found) => found !== undefined);
    const name = `${letter(at)}: ${(spellings[0] ?? '').slice(0, 60)}`;
    if (spellings.length === 0) return;
    if (!target) unknown.push(name);
    else if (columns.some((column) => column.target === target)) twice.push(name);
    else columns.push({ at, target, name });
  });
  return { columns, unknown, twice };
};

const missingIn = (columns: readonly Column[]): Target[] => {
  const has = (...targets: Target[]): boolean => columns.some(({ target }) => targets.includes(target));
  return [...(has('fullName') ? [] : ['fullName' as const]), ...(has('bornOn', 'bornMale', 'bornFemale') ? [] : ['bornOn' as const]), ...(has('cellCode', 'cellName') ? [] : ['cellName' as const])];
};

/** "1, 2, 3 …" or "(1), (2) …" under the names. */
const isNumbering = (row: readonly Cell[] | undefined): boolean => {
  const filled = (row ?? []).map(words).filter(Boolean);
  return filled.length > 2 && filled.every((each, n) => each.replace(/[()]/g, '') === String(n + 1));
};

/** Where the names of the columns stand among the first rows of a sheet (one row or two), and which they are. */
export const readHeads = (rows: readonly (readonly Cell[])[]): Heads => {
  let best: Heads = { columns: [], unknown: [], missing: ['fullName', 'bornOn', 'cellName'], twice: [], rows: 0 };
  rows.slice(0, HEAD_ROWS).forEach((row, n) => {
    for (const below of [undefined, rows[n + 1]]) {
      if (below === undefined && n + 1 > rows.length) continue;
      const read = readNames(namesOf(row, below));
      // Of equals the fewer rows: a member's own row is no second row of names.
      if (read.columns.length <= best.columns.length) continue;
      best = { ...read, missing: missingIn(read.columns), rows: n + (below === undefined ? 1 : 2) };
    }
  });
  return isNumbering(rows[best.rows]) ? { ...best, rows: best.rows + 1 } : best;
};
