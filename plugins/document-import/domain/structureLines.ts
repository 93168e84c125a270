import { lineOf, textOf, type Block, type Cell, type Structure } from '../../file-texts/pure';
import { writeTable } from '../../official-documents/pure';

/** Lines as a plain text of the sheet would have them; `headings`: those that the file's own styles call headings. */
export type SheetLines = { lines: string[]; headings: ReadonlySet<number> };

const HEAD = /(ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:OÀ|ÒA) XÃ HỘI CHỦ NGHĨA|(?:^|\n)Số\s*:?\s*\d|ngày\s+\d{1,2}\s*tháng\s+\d{1,2}\s*năm)/u;
const FOOT = /(?:^|\n)\s*(Nơi nhận|(?:T\/M|TM|T\/L|TL|K\/T|KT|TUQ)\.?\s+\p{Lu}{2})/u;
const NEAR_END = 8;
/** Lines drawn with signs, under a title or between columns. */
const DRAWN = /^[\s\-–—_*.=]+$/u;

const cellText = ({ lines }: Cell): string => lines.map(textOf).join('\n');
export const tableText = (rows: readonly (readonly Cell[])[]): string => rows.map((cells) => cells.map(cellText).join('\n')).join('\n');

/** The head of an official sheet, and its receivers beside its signature, stand in tables nobody sees as such. */
const isLayout = (rows: readonly (readonly Cell[])[], place: number, count: number): boolean => {
  if (rows.length > 4 || rows.some((cells) => cells.length > 3)) return false;
  const text = tableText(rows);
  return (place < 4 && HEAD.test(text)) || (place >= count - NEAR_END && FOOT.test(text));
};

/** Left column whole, then the right one. */
const inColumns = (rows: readonly (readonly Cell[])[]): string[] => {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => rows.flatMap((cells) => (cells[column] ? cellText(cells[column]).split('\n') : []))).flat();
};

const notesIn = (block: Block, notes: Structure['notes']): string[] => {
  const runs = block.kind === 'table' ? block.rows.flatMap((cells) => cells.flatMap(({ lines }) => lines.flat())) : block.runs;
  return runs.flatMap(({ note }) => {
    const found = note === undefined ? undefined : notes.find(({ mark }) => mark === note);
    return found ? [`[${found.mark}] ${found.text.replace(/\n+/g, ' ')}`] : [];
  });
};

/** Of https links, the address behind the words, unless the words are the address. */
const linked = (block: Exclude<Block, { kind: 'table' }>): string => {
  const runs = block.runs.map((run) => (run.href && !run.text.includes(run.href.replace(/^https:\/\//, '').replace(/\/$/, '')) ? { ...run, text: `${run.text} (${run.href})` } : run));
  return lineOf({ ...block, runs });
};

/**
 * A read file as the lines of its sheet. Paragraphs are parted by empty lines, as in a plain text; those of a title, centred below each other, are
 * not. Tables are rows of text (official-documents, tableText); a note stands below the paragraph it belongs to.
 */
export const structureLines = ({ blocks, notes }: Pick<Structure, 'blocks' | 'notes'>): SheetLines => {
  const lines: string[] = [];
  const headings = new Set<number>();
  const gap = (): void => void (lines.length > 0 && lines.at(-1) !== '' && lines.push(''));
  blocks.forEach((block, n) => {
    if (block.kind === 'table') {
      gap();
      if (isLayout(block.rows, n, blocks.length)) lines.push(...inColumns(block.rows).filter((line) => !DRAWN.test(line)));
      else lines.push(...writeTable(block.rows.map((cells) => cells.map((cell) => ({ text: cellText(cell), colSpan: cell.colSpan, rowSpan: cell.rowSpan, header: cell.header === true })))));
    } else {
      const before = blocks[n - 1];
      const together = block.centred === true && before?.kind !== 'table' && before?.centred === true;
      const own = linked(block).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !DRAWN.test(line));
      if (own.length === 0) return;
      if (!together) gap();
      if (block.kind === 'heading' && own.length === 1) headings.add(lines.length);
      lines.push(...own);
    }
    lines.push(...notesIn(block, notes));
  });
  return { lines, headings };
};
