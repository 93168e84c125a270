import type { Content } from 'pdfmake';
import type { PdfDefinition } from '../../../kernel';
import { vietnamDateTime } from '../../../kernel/client';
import { paper } from '../translations';
import { letterWords } from './letterWords';
import type { LetterPaper } from './LetterPaper';

type Margins = [number, number, number, number];

/** An official paper on A4: heading of the organ on the left, the Party's name on the right, the type of official papers. */
export const letterPdf = ({ above, organ, number, dated, kind, about, body, receivers, signer, form, by, at }: LetterPaper): PdfDefinition => ({
  pageSize: 'A4',
  pageMargins: [85, 57, 57, 60],
  info: { title: `${kind} ${about}` },
  defaultStyle: { font: 'Tinos', fontSize: 14, lineHeight: 1.2 },
  footer: (page, pages) => ({ margin: [85, 6, 57, 0], columns: [{ text: `${form} ${paper('vi', 'list.copy', { by, at: vietnamDateTime(at.toISOString()) })}.`, fontSize: 8, width: '*' }, { text: `${page}/${pages}`, fontSize: 8, alignment: 'right', width: 30 }] }),
  content: [
    {
      columns: [
        { width: '*', alignment: 'center', stack: [...(above ? [{ text: above.toUpperCase() }] : []), { text: organ.toUpperCase(), bold: true }, { text: '*' }, { text: number ? letterWords('number', { number }) : letterWords('number.blank') }] },
        { width: '*', alignment: 'center', stack: [{ text: letterWords('party'), bold: true }, { text: dated, italics: true, margin: [0, 12, 0, 0] }] },
      ],
    },
    { text: kind, bold: true, fontSize: 16, alignment: 'center', margin: [0, 22, 0, 0] },
    { text: about, bold: true, alignment: 'center', margin: [0, 0, 0, 14] },
    ...body.flatMap(({ text, bold, centre, points = [] }): Content[] => [
      { text, bold: bold ?? false, alignment: centre ? 'center' : 'justify', margin: [centre ? 0 : 24, 2, 0, 4] as Margins },
      ...points.map((point): Content => ({ text: `- ${point}`, margin: [24, 1, 0, 2] as Margins })),
    ]),
    {
      unbreakable: true,
      margin: [0, 18, 0, 0],
      columns: [
        { width: '*', fontSize: 12, stack: [{ text: letterWords('receivers'), decoration: 'underline' }, ...receivers.map((receiver) => ({ text: `- ${receiver}` }))] },
        { width: '*', alignment: 'center', stack: [{ text: signer.by.toUpperCase(), bold: true }, { text: signer.post.toUpperCase() }, { text: letterWords('signed'), italics: true, fontSize: 12, margin: [0, 0, 0, 60] }] },
      ],
    },
  ],
});
