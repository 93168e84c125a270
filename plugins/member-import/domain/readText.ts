import { inspectText, withoutHidden } from '../../kernel/pure';
import type { Cell } from './types';

export type ReadText = { text: string; legacy?: 'repaired' | 'unsure' };

const PLAIN = /^[\x20-\x7e]*$/;
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;
const LEGACY = new Set(['tcvn3', 'vni', 'horn', 'eth']);
/** The words of a file repeat; what was looked at is kept, up to a bound. */
const KEPT = 20_000;
const seen = new Map<string, ReadText>();

const look = (text: string): ReadText => {
  const { kind, certain, repaired } = inspectText(text);
  if (!LEGACY.has(kind)) return { text: withoutHidden(text).normalize('NFC') };
  return certain ? { text: repaired, legacy: 'repaired' } : { text: text.normalize('NFC'), legacy: 'unsure' };
};

/** A cell as one line of text in NFC, old encodings read as what they mean where that is certain. A date gives its day. */
export const readText = (cell: Cell): ReadText => {
  if (cell === null || cell === undefined) return { text: '' };
  if (cell instanceof Date) return { text: Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10) };
  const given = String(cell);
  const text = UNTIDY.test(given) ? given.replace(/\s+/g, ' ').trim() : given;
  if (PLAIN.test(text)) return { text };
  const known = seen.get(text);
  if (known) return known;
  const read = look(text);
  if (seen.size >= KEPT) seen.clear();
  seen.set(text, read);
  return read;
};
