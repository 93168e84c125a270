import type { Content } from 'pdfmake';
import { pdfOf, type PdfDefinition } from '../../kernel';
import type { Slip } from '../commands/lists';
import { PUBLIC } from '../paths';
import { t } from '../translations';

/** Slips in two columns on A4, cut along the lines. */
const A_ROW = 2;

const slipOf = ({ name, username, code }: Slip, home: string, cell: string): Content => ({
  margin: [8, 10, 8, 10],
  columns: [
    {
      width: '*',
      stack: [
        { text: t('vi', 'slip.title'), bold: true, fontSize: 11 },
        { text: cell, fontSize: 9, margin: [0, 0, 0, 6] },
        { text: name, bold: true, fontSize: 13 },
        { text: [t('vi', 'slip.username'), { text: username, bold: true }], margin: [0, 4, 0, 0] },
        { text: [t('vi', 'slip.code'), { text: code, bold: true }], margin: [0, 2, 0, 6] },
        { text: t('vi', 'slip.how', { url: `${home}${PUBLIC.activate}` }), fontSize: 9 },
        { text: t('vi', 'slip.keep'), fontSize: 9, italics: false },
      ],
    },
    { width: 84, qr: `${home}${PUBLIC.activate}/${code.replace(/-/g, '')}`, fit: 84, eccLevel: 'M' },
  ],
});

const definitionOf = (slips: readonly Slip[], cell: string, home: string): PdfDefinition => {
  const rows: Content[][] = [];
  for (let at = 0; at < slips.length; at += A_ROW) {
    const row: Content[] = slips.slice(at, at + A_ROW).map((slip) => slipOf(slip, home, cell));
    rows.push(row.length < A_ROW ? [...row, ''] : row);
  }
  return {
    pageSize: 'A4',
    pageMargins: [28, 28, 28, 28],
    info: { title: t('vi', 'slip.file') },
    defaultStyle: { font: 'Tinos', fontSize: 11 },
    content: rows.length === 0 ? [{ text: t('vi', 'slip.none') }] : [{ table: { widths: ['50%', '50%'], dontBreakRows: true, body: rows }, layout: { hLineStyle: () => ({ dash: { length: 4 } }), vLineStyle: () => ({ dash: { length: 4 } }), hLineWidth: () => 0.5, vLineWidth: () => 0.5 } }],
  };
};

/** The slips as a PDF of A4, with the full Vietnamese alphabet. @param home the configured address, without a slash at the end */
export const slipsPdf = (slips: readonly Slip[], cell: string, home: string): Promise<Buffer> => pdfOf(definitionOf(slips, cell, home));
