import type { ReactNode } from 'react';
import type { Language } from '../../kernel';
import type { ApprovalReport } from '../reports/types';
import { screen, type ScreenKey } from '../translations/screens';
import { ReportTable } from './ReportTable';
import { lengthInWords } from './client/remaining';

const MINUTE = 60_000;
const share = (part: number, of: number): string => (of === 0 ? '–' : `${Math.round((part / of) * 100)}%`);

/** The report as tables; a bar beside each share. @param charts stand behind the totals, before the tables they sum up */
export const ReportTables = ({ report, language, charts }: { report: ApprovalReport; language: Language; charts: ReactNode }) => {
  const s = (key: ScreenKey, params: Record<string, string | number> = {}): string => screen(language, key, params);
  const time = (minutes: number): string => (minutes < 1 ? s('report.under-a-minute') : lengthInWords(minutes * MINUTE, (key, params) => screen(language, key, params)));
  const bar = (part: number, of: number): ReactNode => (of === 0 ? '–' : <>{part}/{of} ({share(part, of)}) <meter aria-hidden="true" min={0} max={of} value={part} /></>);
  const { totals } = report;
  const left = (key: 'report.more' | 'report.more-rows', count: number): ReactNode => count > 0 && <p className="hb-quiet">{s(key, { count })}</p>;
  const table = { words: s, nothing: s('report.nothing') };
  return (
    <>
      <dl className="hb-facts">
        <dt>{s('report.published')}</dt><dd>{totals.published}</dd>
        <dt>{s('report.onTime')}</dt><dd>{bar(totals.onTime, totals.withDeadline)}</dd>
        <dt>{s('report.own')}</dt><dd>{bar(totals.own, totals.own + totals.copied)}</dd>
        <dt>{s('report.returned')}</dt><dd>{totals.returned}</dd>
        <dt>{s('report.open')}</dt><dd>{totals.open}</dd>
        <dt>{s('report.overdue')}</dt><dd>{totals.overdue}</dd>
      </dl>
      {charts}
      <ReportTable {...table} title="report.organizations" heads={['report.organization', 'report.published', 'report.onTime', 'report.own', 'report.returned']}
        rows={report.organizations.map((row) => [row.organization.name, row.published, bar(row.onTime, row.withDeadline), bar(row.own, row.own + row.copied), row.returned])} />
      {left('report.more', report.more)}
      <ReportTable {...table} title="report.stages" heads={['report.organization', 'report.stage', 'report.cases', 'report.median', 'report.p90']}
        rows={report.stages.map((row) => [row.organization?.name ?? '–', row.stage ?? s('clock.publishing'), row.cases, time(row.median), time(row.p90)])} />
      {left('report.more-rows', report.moreRows.stages)}
      <ReportTable {...table} title="report.queue" heads={['report.organization', 'report.open', 'report.overdue', 'report.oldest', 'report.median']}
        rows={report.queue.map((row) => [row.organization?.name ?? '–', row.open, row.overdue, time(row.oldest), time(row.median)])} />
      {left('report.more', report.moreRows.queue)}
      <ReportTable {...table} title="report.returns" heads={['report.organization', 'report.reason', 'report.count']}
        rows={report.returns.map((row) => [row.organization.name, s(`return.${row.kind}`), row.count])} />
      {left('report.more-rows', report.moreRows.returns)}
    </>
  );
};
