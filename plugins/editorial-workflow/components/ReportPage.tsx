import { Gutter, SetStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminFrame } from '../../hierarchical-access/screen';
import { clock, isHandbookError, languageOf, vietnamDateTime, vietnamDay } from '../../kernel';
import { addDays } from '../../working-calendar';
import { reportInput } from '../commands/report';
import { reportView } from '../reports/reportView';
import { screen, type ScreenKey } from '../translations/screens';
import { ReportCharts } from './ReportCharts';
import { ReportTables } from './ReportTables';
import './workflow.css';

const dayShown = (day: string): string => day.split('-').reverse().join('/');

/** Periods people ask for, in days of Viet Nam. */
const periods = (today: string): { key: ScreenKey; from: string; to: string }[] => {
  const first = `${today.slice(0, 8)}01`;
  const lastMonth = addDays(first, -1);
  return [
    { key: 'report.this-month', from: first, to: today },
    { key: 'report.last-month', from: `${lastMonth.slice(0, 8)}01`, to: lastMonth },
    { key: 'report.ninety-days', from: addDays(today, -89), to: today },
    { key: 'report.this-year', from: `${today.slice(0, 4)}-01-01`, to: today },
  ];
};

/** /admin/bao-cao-duyet: how approval went in one's subtree. Judged by the command's own check. */
export const ReportPage = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult;
  if (!req.user) notFound();
  const language = languageOf(req);
  const s = (key: ScreenKey, params: Record<string, string | number> = {}): string => screen(language, key, params);
  const asked = reportInput.safeParse(props.searchParams ?? {});
  const report = await reportView(req, asked.success ? asked.data : {}).catch((error: unknown) => {
    if (isHandbookError(error)) return error.message;
    throw error;
  });
  const { admin, api } = req.payload.config.routes;
  const here = `${admin}/bao-cao-duyet`;
  return (
    <AdminFrame view={props}>
      <SetStepNav nav={[{ label: s('report.title') }]} />
      <Gutter className="hb-page">
        <h1>{s('report.title')}</h1>
        {typeof report === 'string' ? (
          <p className="hb-warn">{report}</p>
        ) : (
          <>
            <p className="hb-lead">{s('report.period', { from: dayShown(report.from), to: dayShown(report.to), at: vietnamDateTime(report.at) })}</p>
            <ul className="hb-links hb-links--line">
              {periods(vietnamDay(clock.now())).map(({ key, from, to }) => (
                <li key={key}><Link href={`${here}?from=${from}&to=${to}`} prefetch={false} aria-current={report.from === from && report.to === to ? 'page' : undefined}>{s(key)}</Link></li>
              ))}
              <li><a href={`${api}/approval-reports/xlsx?from=${report.from}&to=${report.to}`}>{s('report.xlsx')}</a></li>
            </ul>
            <ReportTables report={report} language={language} charts={<ReportCharts report={report} language={language} />} />
          </>
        )}
      </Gutter>
    </AdminFrame>
  );
};
