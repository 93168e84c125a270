import { decodeTcvn3, decodeVni, inspectText, isSyllable, withoutHidden } from '../../kernel/pure';
import { textOf, type Block, type Run, type Structure } from './structure';

const SHOWN = 200;
const MOST_LETTERS = 4_000_000;

const paragraphsOf = (blocks: readonly Block[]): Run[][] => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((cells) => cells.flatMap(({ lines }) => lines)) : [block.runs]));

/** Words of a paragraph that is right among wrong ones: all that have marks are Vietnamese as they stand. */
const isRight = (text: string): boolean => {
  const words = text.normalize('NFC').match(/[^\s!-@[-`{-~]*[^\s!-~][^\s!-@[-`{-~]*/gu) ?? [];
  return words.every((word) => isSyllable(word.replace(/^\P{L}+|\P{L}+$/gu, '')));
};

const inCapitals = (runs: Run[]): Run[] => (runs.some(({ capitals }) => capitals) ? runs.map(({ capitals, ...run }) => (capitals ? { ...run, text: run.text.toLocaleUpperCase('vi') } : run)) : runs);
const eachParagraph = (blocks: readonly Block[], change: (runs: Run[]) => Run[]): Block[] =>
  blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, lines: cell.lines.map(change) }))) } : { ...block, runs: change(block.runs) }));

const PIECE = /[^\s!-@[-`{-~]+/g;
/** A run is too short to tell its encoding by itself; the document's is known. */
const decoded = (text: string, kind: string): string => {
  const decode = kind === 'tcvn3' ? decodeTcvn3 : kind === 'vni' ? decodeVni : (piece: string) => piece;
  return withoutHidden(text.replace(PIECE, decode)).normalize('NFC');
};

/** What all runs have in common. */
const commonFormat = ([first, ...others]: readonly Run[]): Partial<Run> =>
  Object.fromEntries(Object.entries(first ?? {}).filter(([name, value]) => name !== 'text' && others.every((run) => run[name as keyof Run] === value)));

/** The repaired text in the runs it came in, each decoded for itself; where that gives other letters (one letter in two runs), in the format they share. */
const inRuns = (runs: readonly Run[], repaired: string, kind: string): Run[] => {
  for (const mend of [(text: string) => decoded(text, kind), (text: string) => inspectText(text).repaired]) {
    const apart = runs.map((run) => ({ ...run, text: mend(run.text) }));
    if (textOf(apart) === repaired) return apart;
  }
  return [{ ...commonFormat(runs), text: repaired }];
};

/**
 * Letters as they should be: signs nobody sees and letters taken apart go without a word; what was in an old encoding, or has another letter that looks the
 * same (Ð for Đ), is repaired, shown beside what came (`mended`), and kept as it came (`asSent`), for a person to choose.
 */
export const mendStructure = (structure: Structure): Structure => {
  const sent = paragraphsOf(structure.blocks);
  const texts = [...sent.map(textOf), ...structure.notes.map(({ text }) => text)];
  const whole = texts.join('\n');
  if (whole.length > MOST_LETTERS) return { ...structure, blocks: eachParagraph(structure.blocks, inCapitals) };
  const { kind, repaired } = inspectText(whole);
  const lines = repaired.split('\n');
  let at = 0;
  const after = texts.map((text) => {
    const count = text.split('\n').length;
    const own = lines.slice(at, at + count).join('\n');
    at += count;
    return own;
  });
  // A paragraph that lost or won a line would shift all others: then each is repaired for itself.
  const repairs = at === lines.length ? after : texts.map((text) => inspectText(text).repaired);
  const mended = texts.map((text, n) => (isRight(text) ? withoutHidden(text).normalize('NFC') : (repairs[n] ?? text)));
  const replaced = new Map<Run[], Run[]>();
  sent.forEach((runs, n) => replaced.set(runs, mended[n] === texts[n] ? runs : inRuns(runs, mended[n] ?? '', kind)));
  const blocks = eachParagraph(structure.blocks, (runs) => inCapitals(replaced.get(runs) ?? runs));
  const notes = structure.notes.map((note, n) => ({ ...note, text: mended[sent.length + n] ?? note.text }));
  const samples = texts.flatMap((before, n) => {
    const now = mended[n] ?? before;
    // What only lost a sign that nobody sees is no change a person could look at.
    return now === before || withoutHidden(before).normalize('NFC') === now ? [] : [{ before, after: now }];
  });
  if (samples.length === 0) return { ...structure, blocks, notes };
  return { ...structure, blocks, notes, asSent: structure.blocks, mended: { kind, count: samples.length, samples: samples.slice(0, SHOWN) } };
};
