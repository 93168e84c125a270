import type { Language } from '../../kernel';
import type { ApprovalReport } from '../reports/types';
import { stepWords } from '../reports/stepWords';
import { screen, type ScreenKey } from '../translations/screens';
import { ReportBars } from './ReportBars';
import { ReportShare } from './ReportShare';
import { ReportTable } from './ReportTable';
import './report.css';

const share = (part: number, of: number): string => (of === 0 ? '–' : `${Math.round((part / of) * 100)}%`);

/** How the period went, step by step: two charts, drawn on the server, and the same figures as a table. */
export const ReportCharts = ({ report: { series }, language }: { report: ApprovalReport; language: Language }) => {
  const s = (key: ScreenKey, params: Record<string, string | number> = {}): string => screen(language, key, params);
  return (
    <div className="hb-charts">
      <ReportBars series={series} language={language} />
      <ReportShare series={series} language={language} />
      <ReportTable title="report.series" words={s} nothing={s('report.nothing')} heads={['report.step', 'report.submitted', 'report.published', 'report.returned', 'report.onTime']}
        rows={series.steps.map((step) => [stepWords(language, series.length, step), step.submitted, step.published, step.returned, step.withDeadline === 0 ? '–' : `${step.onTime}/${step.withDeadline} (${share(step.onTime, step.withDeadline)})`])} />
    </div>
  );
};
