import type { Content } from 'pdfmake';
import type { PdfDefinition } from '../../../kernel';
import { vietnamDateTime } from '../../../kernel/client';
import { FIELD_NAMES, fieldOf, GROUPS } from '../../record/domain/fields';
import { fieldLabel, recordLabel } from '../../record/translations';
import { fieldWords } from '../../record/domain/fieldWords';
import { dayWords, detailWords, periodWords, titleWords } from '../domain/entryWords';
import { KINDS, kindOf } from '../domain/kinds';
import { history, kindLabel } from '../translations';
import type { Printed } from './printRecord';

type Word = Parameters<typeof history>[1];
const say = (key: Word, params: Record<string, string | number> = {}): string => history('vi', key, params);
const head = (text: string): Content => ({ text, bold: true, fontSize: 13, margin: [0, 10, 0, 3] });

const table = (heads: readonly string[], widths: (string | number)[], rows: Content[][]): Content => ({
  table: { headerRows: 1, widths, body: [heads.map((text) => ({ text, bold: true })), ...rows] }, layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 }, margin: [0, 0, 0, 4],
});

/** The fields of the record part by part; an empty one is a line to write on. */
const recordParts = ({ fields }: Printed): Content[] =>
  GROUPS.flatMap((group): Content[] => [
    head(recordLabel(`group.${group}`).vi),
    ...FIELD_NAMES.filter((name) => fieldOf(name).group === group && (name !== 'bornPrecision' || fields[name])).map((name): Content => ({
      columns: [{ text: `${fieldLabel(name).vi}:`, width: 200 }, { text: fieldWords(name, fields[name], 'vi') || '…………………………………………', width: '*' }], margin: [0, 1, 0, 1],
    })),
  ]);

const historyParts = ({ timeline: { entries, cells, badges } }: Printed): Content[] => {
  const parts = KINDS.map((kind): [string, Content[][]] => [
    kindLabel(kind).vi,
    entries.filter((entry) => entry.kind === kind).map((entry) => [periodWords('vi', entry, kindOf(kind).lasts), titleWords('vi', entry), detailWords('vi', entry).join('; ')]),
  ]);
  const lived = cells.map(({ name, kind, from, to }): Content[] => [periodWords('vi', { from, to, precision: 'day' }, true), name, kind === 'temporary' ? say('view.cells.temporary') : '']);
  const awarded = badges.map(({ years, on, decisionNumber }): Content[] => [dayWords(on), say('view.badge', { years }), say('words.decision', { number: decisionNumber })]);
  return [[say('view.cells'), lived] as const, ...parts, [say('view.badges'), awarded] as const].flatMap(([title, rows]): Content[] =>
    rows.length === 0 ? [] : [head(title), table([say('print.when'), say('print.what'), say('print.more')], [110, '*', '*'], [...rows])],
  );
};

/** A member's record as a document of A4. Across each page stands whose copy it is, below it when and what for. */
export const definition = (printed: Printed): PdfDefinition => {
  const { above, cell, by, at, why } = printed;
  const copy = say('print.copy', { by, at: vietnamDateTime(at.toISOString()), why });
  return {
    pageSize: 'A4', pageMargins: [57, 50, 43, 60],
    info: { title: say('print.title') },
    defaultStyle: { font: 'Tinos', fontSize: 12, lineHeight: 1.15 },
    watermark: { text: `${by} – ${vietnamDateTime(at.toISOString())}`, color: '#b00020', opacity: 0.13, bold: true, angle: -35 },
    footer: (page, pages) => ({ margin: [57, 8, 43, 0], columns: [{ text: copy, fontSize: 9, width: '*' }, { text: `${page}/${pages}`, fontSize: 9, alignment: 'right', width: 40 }] }),
    content: [
      { columns: [{ text: `${above ? `${above}\n` : ''}${cell}`.toUpperCase(), width: '*', alignment: 'center' }, { text: say('print.party'), width: '*', alignment: 'center', bold: true }] },
      { text: say('print.title'), bold: true, fontSize: 16, alignment: 'center', margin: [0, 18, 0, 2] },
      { text: say('print.form'), italics: true, alignment: 'center', margin: [0, 0, 0, 8] },
      ...recordParts(printed),
      ...historyParts(printed),
      { columns: [{ text: `${say('print.member')}\n${say('print.signed')}`, alignment: 'center', width: '*' }, { text: `${say('print.committee')}\n${say('print.sealed')}`, alignment: 'center', width: '*' }], margin: [0, 24, 0, 60], unbreakable: true },
    ],
  };
};
