/** A node of Lexical's JSON, as the editor of collections/fields/richText.ts stores it. */
export type LexicalNode = { type: string; version: number } & Record<string, unknown>;

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

export const text = (value: string): LexicalNode => ({ type: 'text', text: value, format: 0, detail: 0, mode: 'normal', style: '', version: 1 });

/** An empty text has no node: an empty paragraph has no children. */
const inline = (value: string): LexicalNode[] => (value === '' ? [] : [text(value)]);

export const paragraph = (value: string): LexicalNode => ({ ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: inline(value) });

export const heading = (value: string, tag: 'h2' | 'h3' | 'h4' = 'h2'): LexicalNode => ({ ...element, type: 'heading', tag, children: inline(value) });

export const quote = (value: string): LexicalNode => ({ ...element, type: 'quote', children: inline(value) });

export const list = (items: readonly string[], ordered: boolean): LexicalNode => ({
  ...element,
  type: 'list',
  listType: ordered ? 'number' : 'bullet',
  tag: ordered ? 'ol' : 'ul',
  start: 1,
  children: items.map((item, index) => ({ ...element, type: 'listitem', value: index + 1, children: inline(item) })),
});

/** Lexical's bit for "heading of its column". */
const HEADER_ROW = 1;

/** The first row is the heading. Shorter rows are filled up: a table whose rows differ cannot be edited. */
export const table = (rows: readonly (readonly string[])[]): LexicalNode => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cell = (value: string, first: boolean): LexicalNode => ({
    ...element,
    type: 'tablecell',
    headerState: first ? HEADER_ROW : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
    children: [paragraph(value)],
  });
  return {
    ...element,
    type: 'table',
    children: rows.map((row, index) => ({
      ...element,
      type: 'tablerow',
      children: Array.from({ length: width }, (_, column) => cell(row[column] ?? '', index === 0)),
    })),
  };
};

/** A block of collections/blocks. Its id is 24 hexadecimal digits, as Payload makes them. */
export const block = (blockType: string, id: string, fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
});
