import type { Block, Run, Structure } from '../domain/structure';
import { textOf } from '../domain/structure';
import { joinedRuns } from '../docx/readRuns';
import { alignedTables } from './alignedTables';
import { columnsOfSheet } from './columnsOfSheet';
import { linesOf, runsOf } from './lines';
import { withoutFurniture } from './pageFurniture';
import { ruledTables, type RuledTable } from './ruledTables';
import type { Line, Page } from './types';

/** What begins a paragraph wherever it stands. */
const BEGINS = /^(?:Điều\s+\d+\p{L}?\s*[.:]|Chương\s+(?:[IVXLC]+|\d+)\b|CHƯƠNG\s+(?:[IVXLC]+|\d+)\b|Mục\s+\d+\s*[.:]?|MỤC\s+\d+|Phần\s+(?:thứ|[IVX]+)|PHẦN\s|[IVX]+\s*[.\-–]\s|\d+(?:\.\d+)*[.)]\s|[a-zđ]\)\s|[-–+•]\s|Nơi nhận|Căn cứ)/u;
const ENDS = /[.:;!?…”"]$/u;
/** A line so much shorter than its column ends its paragraph. */
const SHORT = 0.12;
const MOST_HEADING = 160;

type Frame = { size: number; gap: number; left: number; right: number };
type Item = { line: Line } | { table: RuledTable['rows'] };

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const quantile = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** The column of running text: what most lines begin and end at, how high and how far apart they are. */
const frameOf = (lines: readonly Line[]): Frame => {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) weights.set(Math.round(size * 2) / 2, (weights.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  const size = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
  const gaps = lines.flatMap((line, n) => {
    const before = lines[n - 1];
    return before && before.page === line.page && before.y > line.y ? [before.y - line.y] : [];
  });
  return { size, gap: median(gaps) || size * 1.3, left: quantile(lines.map(({ x }) => x), 0.1), right: quantile(lines.map(({ end }) => end), 0.9) };
};

const isCentred = ({ x, end }: Line, { left, right, size }: Frame): boolean => x > left + size * 2 && end < right - size && Math.abs((x + end) / 2 - (left + right) / 2) < (right - left) * 0.06;

/** A word broken at the end of a line; a name of two parts ("Mác-Lênin") keeps its mark. */
const continued = (text: string, next: string): { text: string; glue: string } => {
  if (/\u00ad$/.test(text)) return { text: text.slice(0, -1), glue: '' };
  if (/\p{L}-$/u.test(text)) return /^\p{Ll}/u.test(next) ? { text: text.slice(0, -1), glue: '' } : { text, glue: '' };
  return { text, glue: ' ' };
};

const endsParagraph = (before: Line, line: Line, frame: Frame): boolean => {
  if (BEGINS.test(line.text)) return true;
  if (Math.abs(before.size - line.size) > frame.size * 0.1 || isCentred(before, frame) !== isCentred(line, frame)) return true;
  if (isCentred(line, frame)) return true;
  const isNextPage = before.page !== line.page;
  if (!isNextPage && before.y - line.y > frame.gap * 1.45) return true;
  // An indented line begins one; so does whatever follows a line that ended early.
  if (line.x > before.x + frame.size * 0.8) return true;
  const isShort = before.end < frame.right - (frame.right - frame.left) * SHORT;
  return isShort && (ENDS.test(before.text) || before.bold !== line.bold || /^\p{Lu}/u.test(line.text));
};

const headingLevel = (line: Line, frame: Frame, runs: readonly Run[]): number | undefined => {
  const text = textOf(runs).trim();
  if (text.length > MOST_HEADING || /[;,]$/u.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
  if (line.size >= frame.size * 1.4) return 1;
  if (line.size >= frame.size * 1.15) return 2;
  return runs.every(({ bold, text: own }) => bold === true || own.trim() === '') && !/[.:]$/u.test(text) ? 3 : undefined;
};

const paragraphs = (lines: readonly Line[], frame: Frame): Block[] => {
  const blocks: Block[] = [];
  let open: { runs: Run[]; first: Line } | undefined;
  let before: Line | undefined;
  const close = (): void => {
    if (!open) return;
    const runs = joinedRuns(open.runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') })));
    const level = headingLevel(open.first, frame, runs);
    const centred = isCentred(open.first, frame) ? { centred: true as const } : {};
    blocks.push(level === undefined ? { kind: 'paragraph', runs, ...centred } : { kind: 'heading', level, runs, ...centred });
    open = undefined;
  };
  for (const line of lines) {
    const runs = line.segments.flatMap((segment, n) => [...(n > 0 ? [{ text: ' ' }] : []), ...runsOf(segment.pieces)]);
    if (open && before && !endsParagraph(before, line, frame)) {
      const last = open.runs.at(-1);
      if (last) {
        const { text, glue } = continued(last.text, line.text);
        last.text = text + glue;
      }
      open.runs.push(...runs);
    } else {
      close();
      open = { runs, first: line };
    }
    before = line;
  }
  close();
  return blocks;
};

/** Pages as a document: lines joined to paragraphs, tables, headings; what repeats at the edges is gone. Pure. */
export const assemble = (pages: readonly Page[]): Structure => {
  const tables = pages.map(ruledTables);
  const free = pages.map((page, n) => {
    const taken = new Set((tables[n] ?? []).flatMap(({ pieces }) => [...pieces]));
    return linesOf(page.pieces.filter((piece) => !taken.has(piece)), n, page);
  });
  const kept = withoutFurniture(free).map((lines, n) => columnsOfSheet(lines, n === 0));
  const frame = frameOf(kept.flat());
  let uncertain = 0;
  let guessed = 0;
  const items: Item[] = kept.flatMap((lines, n) => {
    const aligned = alignedTables(lines);
    uncertain += aligned.filter(({ kind }) => kind === 'uncertain').length;
    const own: { y: number; item: Item }[] = [];
    lines.forEach((line, at) => {
      const table = aligned.find((each) => each.kind === 'table' && at >= each.from && at < each.to);
      if (!table) own.push({ y: line.y, item: { line } });
      else if (table.kind === 'table' && at === table.from) {
        guessed += 1;
        own.push({ y: line.y, item: { table: table.rows } });
      }
    });
    // A ruled table goes before the first line that stands below it.
    for (const { top, rows } of tables[n] ?? []) {
      const at = own.findIndex(({ y }) => y < top);
      own.splice(at < 0 ? own.length : at, 0, { y: top, item: { table: rows } });
    }
    return own.map(({ item }) => item);
  });
  const blocks: Block[] = [];
  let lines: Line[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(lines, frame));
    lines = [];
  };
  for (const item of items) {
    if ('line' in item) lines.push(item.line);
    else {
      flush();
      blocks.push({ kind: 'table', rows: item.table });
    }
  }
  flush();
  const pictures = pages.reduce((sum, page) => sum + page.pictures, 0);
  const empty = pages.filter(({ pieces }) => pieces.every(({ text }) => !/\p{L}/u.test(text))).length;
  const remarks: Structure['remarks'] = [
    ...(pictures > 0 ? [{ kind: 'pictures' as const, count: pictures }] : []),
    ...(empty > 0 ? [{ kind: 'empty-pages' as const, count: empty }] : []),
    ...(uncertain + guessed > 0 ? [{ kind: 'uncertain-tables' as const, count: uncertain + guessed }] : []),
  ];
  return { blocks, notes: [], remarks, pages: pages.length };
};
