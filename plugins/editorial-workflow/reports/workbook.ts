import { writeXlsx } from 'hucre/xlsx';
import { vietnamDateTime, type Language } from '../../kernel/client';
import { screen, type ScreenKey } from '../translations/screens';
import { stepWords } from './stepWords';
import type { ApprovalReport } from './types';

type Cell = string | number | null;

/** The report as a workbook: one sheet a table, the words of the reader's language, numbers as numbers. */
export const workbookOf = (report: ApprovalReport, language: Language): Promise<Uint8Array> => {
  const s = (key: ScreenKey, params: Record<string, string | number> = {}): string => screen(language, key, params);
  const sheet = (title: ScreenKey, heads: ScreenKey[], rows: Cell[][]) => ({
    name: s(title).slice(0, 31),
    rows: [heads.map((head) => s(head)), ...rows],
    columns: heads.map((_, index) => ({ width: index === 0 ? 40 : 18 })),
  });
  /** Whoever adds a sheet up must know that it is cut. */
  const left = (key: 'report.more' | 'report.more-rows', count: number): Cell[][] => (count > 0 ? [[s(key, { count })]] : []);
  const { moreRows } = report;
  const stage = (name: string | null): string => name ?? s('clock.publishing');
  return writeXlsx({
    sheets: [
      sheet('report.organizations', ['report.organization', 'report.published', 'report.withDeadline', 'report.onTime', 'report.own', 'report.copied', 'report.returned'], [
        ...report.organizations.map((row): Cell[] => [row.organization.name, row.published, row.withDeadline, row.onTime, row.own, row.copied, row.returned]),
        ...left('report.more', report.more),
        [s('report.total'), report.totals.published, report.totals.withDeadline, report.totals.onTime, report.totals.own, report.totals.copied, report.totals.returned],
        [`${report.from} – ${report.to}; ${vietnamDateTime(report.at)}`, null, null, null, null, null, null],
      ]),
      sheet('report.stages', ['report.organization', 'report.stage', 'report.cases', 'report.median', 'report.p90'], [
        ...report.stages.map((row): Cell[] => [row.organization?.name ?? '', stage(row.stage), row.cases, row.median, row.p90]), ...left('report.more-rows', moreRows.stages),
      ]),
      sheet('report.returns', ['report.organization', 'report.reason', 'report.count'], [
        ...report.returns.map((row): Cell[] => [row.organization.name, s(`return.${row.kind}`), row.count]), ...left('report.more-rows', moreRows.returns),
      ]),
      sheet('report.queue', ['report.organization', 'report.open', 'report.overdue', 'report.oldest', 'report.median'], [
        ...report.queue.map((row): Cell[] => [row.organization?.name ?? '', row.open, row.overdue, row.oldest, row.median]), ...left('report.more', moreRows.queue),
      ]),
      sheet('report.series', ['report.step', 'report.submitted', 'report.published', 'report.returned', 'report.withDeadline', 'report.onTime'],
        report.series.steps.map((step) => [stepWords(language, report.series.length, step), step.submitted, step.published, step.returned, step.withDeadline, step.onTime])),
    ],
  });
};
