/** A cell of a table as it stands in the text of a section; merged cells stand once, where they begin. */
export type TextCell = { text: string; colSpan: number; rowSpan: number; header: boolean };

/*
 * Tables stand in a section's text, a row a line, so that search, voice, comparison and whoever edits need to know nothing of them:
 *   | Nội dung | Số lượng |
 *   |---|---|
 *   | Chi bộ ||          two columns in one
 *   | ^^ | 12 |          the first cell goes on from above
 */
const ROW = /^\s*\|.*\|\s*$/u;
const RULE = /^\s*\|(?:\s*:?-{3,}:?\s*\|)+\s*$/u;
const ABOVE = '^^';

export const isTableLine = (line: string): boolean => ROW.test(line);

const said = (text: string): string => text.replace(/\s*\n\s*/g, ' / ').replace(/\s+/g, ' ').replace(/\|/g, '¦').trim();

/** Rows of cells as lines of text. Cells that reach into a row below are marked there. */
export const writeTable = (rows: readonly (readonly TextCell[])[]): string[] => {
  const reaching = new Map<number, { rows: number; colSpan: number }>();
  const lines: string[] = [];
  rows.forEach((cells, n) => {
    let line = '|';
    let column = 0;
    const put = (text: string, colSpan: number): void => {
      line += ` ${text} ${'|'.repeat(colSpan)}`;
      column += colSpan;
    };
    const goOn = (): void => {
      for (let above = reaching.get(column); above && above.rows > 0; above = reaching.get(column)) {
        above.rows -= 1;
        put(ABOVE, above.colSpan);
      }
    };
    for (const cell of cells) {
      goOn();
      if (cell.rowSpan > 1) reaching.set(column, { rows: cell.rowSpan - 1, colSpan: cell.colSpan });
      put(said(cell.text), cell.colSpan);
    }
    goOn();
    lines.push(line);
    const isLastHeader = cells.some(({ header }) => header) && !(rows[n + 1] ?? []).some(({ header }) => header);
    if (isLastHeader) lines.push(`|${'---|'.repeat(column)}`);
  });
  return lines;
};

/** The cells of lines that `writeTable` wrote, or that a person wrote by hand; short rows stay short. */
export const readTable = (lines: readonly string[]): TextCell[][] => {
  const rule = lines.findIndex((line) => RULE.test(line));
  const above = new Map<number, TextCell>();
  return lines.flatMap((line, n): TextCell[][] => {
    if (RULE.test(line)) return [];
    const cells: TextCell[] = [];
    let column = 0;
    const inner = line.trim().slice(1);
    for (const [, text = '', bars = '|'] of inner.matchAll(/([^|]*)(\|+)/gu)) {
      const colSpan = bars.length;
      const from = above.get(column);
      if (text.trim() === ABOVE && from) from.rowSpan += 1;
      else {
        const cell = { text: text.trim(), colSpan, rowSpan: 1, header: n < rule };
        cells.push(cell);
        above.set(column, cell);
      }
      column += colSpan;
    }
    return [cells];
  });
};

/** A text's paragraphs and tables, in their order. */
export const withTables = (text: string): ({ line: string } | { table: TextCell[][] })[] => {
  const parts: ({ line: string } | { table: TextCell[][] })[] = [];
  let rows: string[] = [];
  const close = (): void => {
    if (rows.length > 0) parts.push({ table: readTable(rows) });
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (isTableLine(line)) rows.push(line);
    else {
      close();
      if (line.trim() !== '') parts.push({ line });
    }
  }
  close();
  return parts;
};
