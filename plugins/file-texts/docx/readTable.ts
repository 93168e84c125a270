import type { Cell, Run } from '../domain/structure';
import { textOf } from '../domain/structure';
import { element, elements, toggle, value, type XmlNode } from '../domain/xmlTree';

const MOST_COLUMNS = 64;
const through = (node: XmlNode, name: string): XmlNode[] =>
  elements(node).flatMap((child) => (child.name === name ? [child] : ['sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name) ? through(child, name) : []));

/** A table of Word: merged cells stand once, with how far they reach. `linesOf`: the paragraphs of a cell. */
export const readTable = (table: XmlNode, linesOf: (cell: XmlNode) => Run[][]): Cell[][] => {
  // By column: the cell that a merged one below belongs to.
  let above = new Map<number, Cell>();
  const rows = through(table, 'tr').map((row) => {
    const properties = element(row, 'trPr');
    const isHeader = toggle(properties, 'tblHeader') === true;
    const merged = new Map<number, Cell>();
    const cells: Cell[] = [];
    let column = Number(value(properties, 'gridBefore') ?? 0) || 0;
    if (column > 0) cells.push({ lines: [[]], colSpan: Math.min(column, MOST_COLUMNS), rowSpan: 1 });
    for (const node of through(row, 'tc')) {
      const own = element(node, 'tcPr');
      const colSpan = Math.min(MOST_COLUMNS, Math.max(1, Number(value(own, 'gridSpan') ?? 1) || 1));
      const merge = element(own, 'vMerge');
      const from = above.get(column);
      if (merge && merge.attributes.val !== 'restart' && from) {
        from.rowSpan += 1;
        merged.set(column, from);
      } else {
        const cell: Cell = { lines: linesOf(node), colSpan, rowSpan: 1, ...(isHeader ? { header: true as const } : {}) };
        cells.push(cell);
        if (merge) merged.set(column, cell);
      }
      column += colSpan;
    }
    above = merged;
    return cells;
  });
  const [first = [], ...others] = rows;
  const isBold = ({ lines }: Cell): boolean => lines.every((runs) => runs.every(({ bold, text }) => bold === true || text.trim() === ''));
  const said = first.filter(({ lines }) => lines.some((runs) => textOf(runs).trim() !== ''));
  // Nobody says that it is one: a first row in bold, over rows that are not.
  const marked = rows.some((cells) => cells.some(({ header }) => header)) || said.length < 2 || others.length === 0 || !said.every(isBold) || others.every((cells) => cells.every(isBold));
  return marked ? rows : [first.map((cell) => ({ ...cell, header: true as const })), ...others];
};
