'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../../hierarchical-access/client';
import type { ShownReport } from '../commands/list';
import { ReportCard } from './ReportCard';
import { ReportForm } from './ReportForm';
import { useText } from './useText';

/** What was reported, whose turn it is, and a new report. */
export const ReportsDesk = (): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [reports, setReports] = useState<ShownReport[]>();
  const [mending, setMending] = useState<ShownReport>();
  const [note, setNote] = useState('');
  const [version, setVersion] = useState(0);
  const failed = text('view.failed');
  const load = useCallback(
    (): Promise<void> => send<{ reports: ShownReport[] }>(`${api}/organization-reports`).then(({ reports: all }) => setReports(all), (error: unknown) => setNote(refusalOf(error) ?? failed)),
    [api, failed],
  );
  useEffect(() => void load(), [load]);
  const done = (message: string): void => {
    setMending(undefined);
    setNote(message);
    setVersion((now) => now + 1);
    void load();
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      <section>
        <h2>{text('view.list')}</h2>
        {reports?.length === 0 && <p>{text('view.none')}</p>}
        {reports?.map((report) => <ReportCard key={`${report.id}-${version}`} onDone={done} onMend={() => setMending(report)} report={report} />)}
      </section>
      <ReportForm key={`${mending?.id ?? 'new'}-${version}`} mending={mending} onCancel={() => setMending(undefined)} onDone={() => done(text('view.sent'))} />
    </div>
  );
};
