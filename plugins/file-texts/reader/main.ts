// A process of its own (dist/reader.mjs): reads one file from standard input, answers JSON on standard output, and ends. Whatever a hostile
// file does to it, it does to nobody else: its parent sets the limits of memory and time, and gives it no secret to tell.
import './ownLimits';
import { inspectText, withoutHidden } from '../../kernel/pure';
import { findMarking } from '../../secrecy-guard/pure';
import type { FilePart, FileTold } from '../domain/types';
import { readFile } from './readFile';
import { readStructure } from './readStructure';

/** A search needs no more of one file. */
const MOST_LETTERS = 1_000_000;
const SEARCHED = new Set(['header', 'body', 'footer', 'note', 'text-box', 'cell', 'comment']);

/** What a search finds: in Unicode whatever the file was typed in, each line once where a page's head and foot repeat it. */
const contentOf = (parts: readonly FilePart[]): { content: string; truncated: boolean } => {
  const lines = parts.filter(({ place, visual }) => SEARCHED.has(place) && !(visual === true && (place === 'footer' || place === 'text-box'))).flatMap((part) => part.lines);
  const whole = lines.join('\n');
  const { repaired } = inspectText(whole.slice(0, MOST_LETTERS));
  return { content: withoutHidden(repaired).replace(/\p{Cs}/gu, ''), truncated: whole.length > MOST_LETTERS };
};

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
// What libraries say about broken files is nobody's business.
Object.assign(console, Object.fromEntries(['log', 'warn', 'error', 'info', 'debug'].map((name) => [name, () => undefined])));
let told: FileTold;
try {
  const [bytes, mime] = [Buffer.concat(chunks), process.argv[2] ?? ''];
  const { state, parts, fault } = await readFile(bytes, mime);
  const marking = findMarking(parts);
  told = { state, ...contentOf(state === 'none' ? [] : parts), ...(fault ? { fault } : {}), ...(marking ? { marking } : {}) };
  // Asked for by who brings a document in; of what is refused anyway nothing is told.
  if (process.argv[3] === 'structure' && !fault && (!marking || marking.level === 'sensitive')) {
    const structure = await readStructure(bytes, mime);
    if (structure) told.structure = structure;
  }
} catch {
  told = { state: 'unread', content: '', truncated: false };
}
process.stdout.write(JSON.stringify(told));
