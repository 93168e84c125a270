import { startOfVietnamDay, vietnamDate, type Language } from '../../kernel/client';
import type { ListPaper } from '../papers/lists/ListPaper';
import type { BadgeList } from './data/badgeList';
import { badge } from './translations';

const shown = (day: string | null): string | null => (day === null ? null : vietnamDate(startOfVietnamDay(day)));

/** The list of an award day on paper: the reason on each line is short, the whole of it stands in the workbook. */
export const badgePaper = ({ on, early, lines, byYears }: BadgeList, { language, by, at }: { language: Language; by: string; at: Date }): ListPaper => {
  const text = (key: Parameters<typeof badge>[1], params: Record<string, string | number> = {}): string => badge(language, key, params);
  return {
    language, by, at,
    title: text('view.title'),
    under: [text('paper.day', { day: shown(on) ?? '' }), ...(early ? [text('view.early')] : [])],
    heads: [{ text: text('paper.number'), width: 5, number: true }, { text: text('sheet.name'), width: 26 }, { text: text('sheet.cell'), width: 34 }, { text: text('sheet.admitted'), width: 13 }, { text: text('sheet.official'), width: 13 }, { text: text('sheet.years'), width: 12, number: true }, { text: text('sheet.reached'), width: 13 }, { text: text('sheet.decision'), width: 22 }],
    rows: lines.map(({ name, cell, admittedOn, officialOn, badge: { value }, recorded }, index) => [index + 1, name, cell.name, shown(admittedOn), shown(officialOn), value.years, shown(value.reachedOn), recorded && `${recorded.decisionNumber}, ${shown(recorded.decisionDate)}`]),
    foot: [text('view.total', { count: lines.length }), ...byYears.map((each) => text('view.by-years', each)), ...[...new Set(lines.flatMap((line) => line.badge.rules.map(({ name, shown: says, source }) => `${name}: ${says} (${source})`)))]],
  };
};
