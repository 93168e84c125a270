import { textOf, type Block, type Cell, type Run, type Structure } from '../../file-texts/pure';

/** A node as the house's editor stores it. */
export type LexicalNode = { type: string; version: number } & Record<string, unknown>;

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;
const BITS = { bold: 1, italic: 2, strike: 4, underline: 8 } as const;
const HEADER_ROW = 1;
/** The editor's headings begin below the item's title. */
const TAGS = ['h2', 'h3', 'h4'] as const;

const textNode = ({ text, ...format }: Run): LexicalNode => ({
  type: 'text', text, format: Object.entries(BITS).reduce((sum, [name, bit]) => sum + (format[name as keyof typeof BITS] ? bit : 0), 0), detail: 0, mode: 'normal', style: '', version: 1,
});

const inline = (runs: readonly Run[], id: () => string): LexicalNode[] =>
  runs.flatMap((run): LexicalNode[] => {
    const parts = run.text.split('\n');
    const nodes = parts.flatMap((text, n): LexicalNode[] => [...(n > 0 ? [{ type: 'linebreak', version: 1 }] : []), ...(text === '' ? [] : [textNode({ ...run, text })])]);
    return run.href ? [{ ...element, type: 'link', version: 3, id: id(), fields: { linkType: 'custom', newTab: false, url: run.href }, children: nodes }] : nodes;
  });

const paragraph = (runs: readonly Run[], id: () => string, centred = false): LexicalNode => ({ ...element, ...(centred ? { format: 'center' } : {}), type: 'paragraph', textFormat: 0, textStyle: '', children: inline(runs, id) });

/**
 * The editor has no cell where another reaches in: a table whose rows do not come to one width is filled up, so that it can be edited.
 */
const table = (rows: readonly (readonly Cell[])[], id: () => string): LexicalNode => {
  const reach: number[] = [];
  const widths = rows.map((cells) => {
    let column = 0;
    for (const { colSpan, rowSpan } of cells) {
      while ((reach[column] ?? 0) > 0) column += 1;
      for (let k = 0; k < colSpan; k += 1) reach[column + k] = rowSpan;
      column += colSpan;
    }
    const width = Math.max(column, reach.reduce((most, left, n) => (left > 0 ? n + 1 : most), 0));
    reach.forEach((left, n) => (reach[n] = Math.max(0, left - 1)));
    return width;
  });
  const width = Math.max(0, ...widths);
  const cellNode = ({ lines, colSpan, rowSpan, header }: Cell): LexicalNode => ({
    ...element, type: 'tablecell', headerState: header ? HEADER_ROW : 0, colSpan, rowSpan, backgroundColor: null, children: lines.map((runs) => paragraph(runs, id)),
  });
  return {
    ...element,
    type: 'table',
    children: rows.map((cells, n) => ({
      ...element,
      type: 'tablerow',
      children: [...cells, ...Array.from({ length: width - (widths[n] ?? 0) }, (): Cell => ({ lines: [[]], colSpan: 1, rowSpan: 1 }))].map(cellNode),
    })),
  };
};

const isBullet = (block: Block): boolean => block.kind === 'paragraph' && block.mark !== undefined && /^[-–•+]$/u.test(block.mark);

/**
 * A read file as rich text: headings, formats, https links, tables with merged cells; bullets as lists. Numbers and letters of a list stand as they were shown:
 * the editor counts only 1, 2, 3. Footnotes stand at the end. @param noteTitle heading of the notes @param id makes ids of 24 hexadecimal digits, for links
 */
export const toLexical = ({ blocks, notes }: Pick<Structure, 'blocks' | 'notes'>, noteTitle: string, id: () => string): { root: LexicalNode } => {
  const children: LexicalNode[] = [];
  const highest = Math.min(...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])), 9);
  for (const [n, block] of blocks.entries()) {
    if (block.kind === 'table') children.push(table(block.rows, id));
    else if (isBullet(block)) {
      const before = blocks[n - 1];
      const open = before && isBullet(before) ? children.at(-1) : undefined;
      const items = (open?.children as LexicalNode[] | undefined) ?? [];
      items.push({ ...element, type: 'listitem', value: items.length + 1, children: inline(block.runs, id) });
      if (!open) children.push({ ...element, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: items });
    } else {
      const runs = block.mark ? [{ text: `${block.mark} ` }, ...block.runs] : block.runs;
      if (block.kind === 'heading') children.push({ ...element, type: 'heading', tag: TAGS[Math.min(block.level - highest, TAGS.length - 1)] ?? 'h4', children: inline([{ text: textOf(runs) }], id) });
      else children.push(paragraph(runs, id, block.centred === true));
    }
  }
  if (notes.length > 0) {
    children.push({ ...element, type: 'heading', tag: 'h4', children: inline([{ text: noteTitle }], id) });
    for (const { mark, text } of notes) children.push(paragraph([{ text: `[${mark}] ${text}` }], id));
  }
  return { root: { ...element, type: 'root', children } };
};
