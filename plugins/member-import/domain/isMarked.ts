import { findMarking } from '../../secrecy-guard/pure';
import type { Cell } from './types';

/** What could be a marking at all: the guard looks at few cells of a list. */
const MAYBE = /m\s*[ậâa]\s*t/iu;

/** Whether a cell of a row is the marking of a state secret: such a list is not read on (RULES.md 7). */
export const isMarked = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => {
    if (typeof cell !== 'string' || !MAYBE.test(cell.normalize('NFC'))) return false;
    const level = findMarking([{ place: 'cell', lines: [cell] }])?.level;
    return level !== undefined && level !== 'sensitive';
  });
