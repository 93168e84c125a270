import { AlignmentType, BorderStyle, Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { vietnamDateTime } from '../../../kernel/client';
import { paper } from '../translations';
import { letterWords } from './letterWords';
import type { LetterPaper } from './LetterPaper';

/** The type of official papers: half points. */
const FONT = { name: 'Times New Roman' };
const SIZE = 28;
type Look = { bold?: boolean; italics?: boolean; size?: number; centre?: boolean; indent?: boolean };

const line = (text: string, { bold = false, italics = false, size = SIZE, centre = false, indent = false }: Look = {}): Paragraph =>
  new Paragraph({
    alignment: centre ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: { after: 80 },
    ...(indent ? { indent: { firstLine: 567 } } : {}),
    children: [new TextRun({ text, bold, italics, font: FONT, size })],
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
/** Two columns side by side, without lines. */
const columns = (left: Paragraph[], right: Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ children: [left, right].map((children) => new TableCell({ children, borders: BORDERS, width: { size: 50, type: WidthType.PERCENTAGE } })) })],
  });

/** The same paper as a document of Word, to be completed before it is signed. */
export const letterDocx = async ({ above, organ, number, dated, kind, about, body, receivers, signer, form, by, at }: LetterPaper): Promise<Uint8Array> => {
  const made = new Document({
    title: `${kind} ${about}`,
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } } },
        footers: { default: new Footer({ children: [line(`${form} ${paper('vi', 'list.copy', { by, at: vietnamDateTime(at.toISOString()) })}.`, { size: 16 })] }) },
        children: [
          columns(
            [...(above ? [line(above.toUpperCase(), { centre: true })] : []), line(organ.toUpperCase(), { centre: true, bold: true }), line('*', { centre: true }), line(number ? letterWords('number', { number }) : letterWords('number.blank'), { centre: true })],
            [line(letterWords('party'), { centre: true, bold: true }), line(dated, { centre: true, italics: true })],
          ),
          line(''),
          line(kind, { centre: true, bold: true, size: SIZE + 4 }),
          line(about, { centre: true, bold: true }),
          line(''),
          ...body.flatMap(({ text, bold = false, centre = false, points = [] }) => [line(text, { bold, centre, indent: !centre }), ...points.map((point) => line(`- ${point}`, { indent: true }))]),
          line(''),
          columns(
            [line(letterWords('receivers'), { italics: true, size: 24 }), ...receivers.map((receiver) => line(`- ${receiver}`, { size: 24 }))],
            [line(signer.by.toUpperCase(), { centre: true, bold: true }), line(signer.post.toUpperCase(), { centre: true }), line(letterWords('signed'), { centre: true, italics: true, size: 24 }), line(''), line('')],
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(made));
};
