import type { PdfDefinition } from '../../../kernel';
import { vietnamDateTime } from '../../../kernel/client';
import { paper } from '../translations';
import type { ListPaper } from './ListPaper';

/** 1234567 → "1.234.567". */
const shown = (value: string | number | null): string => (typeof value === 'number' ? String(value).replace(/\B(?=(\d{3})+$)/g, '.') : (value ?? ''));

/** A list on A4 across, in the type of official papers; across each page stands whose copy it is, as on every export. */
export const listPdf = ({ language, title, under, heads, rows, foot, by, at }: ListPaper): PdfDefinition => {
  const when = vietnamDateTime(at.toISOString());
  const whole = heads.reduce((sum, { width }) => sum + width, 0);
  return {
    pageSize: 'A4', pageOrientation: 'landscape', pageMargins: [43, 45, 43, 50],
    info: { title },
    defaultStyle: { font: 'Tinos', fontSize: 11, lineHeight: 1.1 },
    watermark: { text: `${by} – ${when}`, color: '#b00020', opacity: 0.13, bold: true, angle: -30 },
    footer: (page, pages) => ({ margin: [43, 8, 43, 0], columns: [{ text: paper(language, 'list.copy', { by, at: when }), fontSize: 9, width: '*' }, { text: `${page}/${pages}`, fontSize: 9, alignment: 'right', width: 50 }] }),
    content: [
      { text: title, bold: true, fontSize: 15, alignment: 'center', margin: [0, 0, 0, 4] },
      ...under.map((text) => ({ text, alignment: 'center' as const, margin: [0, 0, 0, 2] as [number, number, number, number] })),
      {
        table: {
          headerRows: 1,
          widths: heads.map(({ width }) => `${((100 * width) / whole).toFixed(2)}%`),
          body: [heads.map(({ text }) => ({ text, bold: true })), ...rows.map((cells) => heads.map(({ number }, index) => ({ text: shown(cells[index] ?? null), alignment: number ? ('right' as const) : ('left' as const) })))],
        },
        layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
        margin: [0, 8, 0, 8],
      },
      ...foot.map((text) => ({ text, margin: [0, 1, 0, 1] as [number, number, number, number] })),
    ],
  };
};
