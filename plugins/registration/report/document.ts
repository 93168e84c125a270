import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { startOfVietnamDay, vietnamDate, vietnamDateTime } from '../../kernel';
import { t } from '../translations';
import type { UseFigures } from './figures';

type Key = Parameters<typeof t>[1];
const FONT = 'Times New Roman';
/** Half-points: 14 pt, as Party documents are written. */
const SIZE = 28;

const run = (text: string, bold = false): TextRun => new TextRun({ text, bold, font: FONT, size: SIZE });
const line = (children: readonly (TextRun | FootnoteReferenceRun)[], alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT): Paragraph => new Paragraph({ children: [...children], alignment, spacing: { after: 120 } });
const heading = (text: string): Paragraph => new Paragraph({ children: [run(text, true)], heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 120 } });
const cell = (text: string, bold = false, right = false): TableCell => new TableCell({ children: [line([run(text, bold)], right ? AlignmentType.RIGHT : AlignmentType.LEFT)] });
const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ tableHeader: true, children: heads.map((head) => cell(head, true)) }), ...rows.map((row) => new TableRow({ children: row.map((value, at) => cell(String(value), false, at > 0)) }))],
  });

/** A figure with its note: what exactly is counted stands at the foot of the page. */
const noted = (key: Key, note: number, params: Record<string, string | number>): Paragraph => line([run(`– ${t('vi', key, params)}`), new FootnoteReferenceRun(note)]);
const NOTES = ['note.members', 'note.eligible', 'note.activated', 'note.used', 'note.silent', 'note.published', 'note.registrations'] as const satisfies readonly Key[];
const percent = (value: number | null): string => (value === null ? t('vi', 'report.no-share') : `${String(value).replace('.', ',')}%`);

/** The monthly report on the software's use, as DOCX in Vietnamese. @param kinds what each kind of content is called */
export const useDocument = (figures: UseFigures, kinds: Readonly<Record<string, { vi: string }>>): Promise<Buffer> => {
  const { organization, members, eligible, activated, used, cells, silent, behind, behindPercent, registrations } = figures;
  const month = `${figures.month.slice(5)}/${figures.month.slice(0, 4)}`;
  const body = [
    line([run(organization.name.toLocaleUpperCase('vi'), true)]),
    line([run(t('vi', 'report.title', { month }), true)], AlignmentType.CENTER),
    line([run(t('vi', 'report.stamp', { made: vietnamDateTime(figures.madeAt), counted: figures.countedAt ? vietnamDateTime(figures.countedAt) : t('vi', 'report.not-counted'), from: vietnamDate(startOfVietnamDay(`${figures.month}-01`)) }))], AlignmentType.CENTER),
    heading(t('vi', 'report.accounts')),
    noted('report.members', 1, { members }),
    noted('report.eligible', 2, { eligible }),
    noted('report.activated', 3, { activated, ofAll: percent(figures.ofAll), ofEligible: percent(figures.ofEligible) }),
    noted('report.used', 4, { used }),
    noted('report.cells', 5, { cells, silent, behind, percent: behindPercent }),
    noted('report.registrations', 7, { ...registrations }),
    ...(figures.reasons.length > 0 ? [heading(t('vi', 'report.reasons')), table([t('vi', 'report.reason'), t('vi', 'report.count')], figures.reasons.map(({ vi, count }) => [vi, count]))] : []),
    heading(t('vi', 'report.published')),
    noted('report.published.lead', 6, {}),
    table([t('vi', 'report.kind'), t('vi', 'report.own'), t('vi', 'report.below')], figures.published.map(({ kind, own, below }) => [kinds[kind]?.vi ?? kind, own, below])),
    ...(figures.children.length > 0
      ? [heading(t('vi', 'report.children')), table([t('vi', 'report.place'), t('vi', 'view.members'), t('vi', 'view.eligible'), t('vi', 'view.activated'), t('vi', 'view.of-eligible')], figures.children.map((child) => [child.name, child.members, child.eligible, child.activated, percent(child.ofEligible)]))]
      : []),
  ];
  const footnotes = Object.fromEntries(NOTES.map((key, at) => [at + 1, { children: [new Paragraph({ children: [new TextRun({ text: t('vi', key), font: FONT, size: 22 })] })] }]));
  return Packer.toBuffer(new Document({ creator: 'Sổ tay đảng viên điện tử', title: t('vi', 'report.title', { month }), footnotes, sections: [{ children: body }] }));
};
