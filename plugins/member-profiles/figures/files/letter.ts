import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Sheet } from './sheets';

/** The type of official papers (Thông tư 01/2011, kept by later rules): half points. */
const FONT = { name: 'Times New Roman' };
const SIZE = 26;

const words = (text: string, bold = false): Paragraph => new Paragraph({ children: [new TextRun({ text, bold, font: FONT, size: SIZE })] });
const row = (cells: readonly (string | number)[], head = false): TableRow =>
  new TableRow({ tableHeader: head, children: cells.map((cell) => new TableCell({ children: [words(typeof cell === 'number' ? cell.toLocaleString('vi-VN') : cell, head)] })) });

/** The same as a document of Word, to be put into a report. */
export const letterOf = async (title: string, foot: string, sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const children = sheets.flatMap(({ name, heads, rows }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text: name, bold: true, font: FONT, size: SIZE })] }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(heads, true), ...rows.map((cells) => row(cells))] }),
    words(''),
  ]);
  const made = new Document({ title, sections: [{ children: [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun({ text: title, bold: true, font: FONT, size: SIZE + 4 })] }), ...children, words(foot)] }] });
  return new Uint8Array(await Packer.toBuffer(made));
};
