import type { Content } from 'pdfmake';
import { pdfOf, vietnamDateTime, type Language, type PdfDefinition, type PersonalRow } from '../../../kernel';
import { packText } from '../../translations/pack';
import type { Pack } from './parts';

const shown = (language: Language, value: PersonalRow[string] | undefined): string =>
  value === null || value === undefined ? '–' : typeof value === 'boolean' ? packText(language, value ? 'pack.yes' : 'pack.no') : String(value);

/** One part: its name, what keeps it, and its rows as a table. */
const partOf = (language: Language, { name, columns, staysBy, rows }: Pack['parts'][number]): Content[] => {
  const keys = Object.keys(columns);
  const head = keys.map((key): Content => ({ text: columns[key]?.[language] ?? key, bold: true }));
  return [
    { text: name[language], bold: true, fontSize: 14, margin: [0, 14, 0, 2] },
    { text: staysBy?.[language] ?? packText(language, 'pack.goes'), fontSize: 10, margin: [0, 0, 0, 4] },
    rows.length === 0
      ? { text: packText(language, 'pack.none') }
      : { table: { headerRows: 1, dontBreakRows: true, widths: keys.map(() => '*'), body: [head, ...rows.map((row) => keys.map((key): Content => ({ text: shown(language, row[key]) })))] }, layout: 'lightHorizontalLines' },
  ];
};

const definitionOf = (pack: Pack, language: Language): PdfDefinition => ({
  pageSize: 'A4',
  pageMargins: [40, 40, 40, 48],
  info: { title: packText(language, 'pack.title') },
  defaultStyle: { font: 'Tinos', fontSize: 11 },
  footer: (page, pages) => ({ text: packText(language, 'pack.page', { page, pages }), alignment: 'center', fontSize: 9, margin: [0, 12, 0, 0] }),
  content: [
    { text: packText(language, 'pack.title'), bold: true, fontSize: 18 },
    { text: packText(language, 'pack.of', { name: pack.name, at: vietnamDateTime(pack.madeAt) }), margin: [0, 4, 0, 6] },
    ...pack.parts.flatMap((part) => partOf(language, part)),
  ],
});

/** A pack to read and print: A4, with the full Vietnamese alphabet. */
export const packPdf = (pack: Pack, language: Language): Promise<Buffer> => pdfOf(definitionOf(pack, language));
