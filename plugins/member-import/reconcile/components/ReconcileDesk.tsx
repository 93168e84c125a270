'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import type { BatchShown } from '../../desk/commands/look';
import { UploadForm } from '../../desk/components/UploadForm';
import { useText } from '../../desk/components/useText';
import { SignOffs } from '../../signoffs/components/SignOffs';
import { RunPanel } from './RunPanel';

/** /admin/doi-chieu: a list from elsewhere is held against the register; below, the runs before. */
export const ReconcileDesk = ({ compares, today }: { /** Whether this person holds files against the register. */ compares: boolean; today: string }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [runs, setRuns] = useState<BatchShown[]>();
  const [open, setOpen] = useState<string>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setRuns((await send<{ batches: BatchShown[] }>(`${api}/member-imports?purpose=reconcile`)).batches);
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => {
    if (compares && open === undefined) void load();
  }, [compares, load, open]);
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('reconcile.title') }]} />
      <h1>{text('reconcile.title')}</h1>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {open !== undefined ? (
        <RunPanel api={api} id={open} onBack={() => setOpen(undefined)} />
      ) : (
        <>
          <SignOffs />
          {compares && (
            <>
          <h2>{text('reconcile.file')}</h2>
          <p>{text('reconcile.lead')}</p>
          <UploadForm api={api} onSent={setOpen} purpose="reconcile" today={today} />
          <h2>{text('reconcile.runs')}</h2>
          {runs?.length === 0 && <p>{text('view.batches.none')}</p>}
          {(runs ?? []).map((run) => (
            <p key={run.id}>
              <button aria-label={text('view.open.of', { file: run.fileName, at: vietnamDateTime(run.startedAt) })} className="phan-quyen__button" onClick={() => setOpen(run.id)} type="button">
                {text('view.open')}
              </button>{' '}
              {`${run.fileName} · ${vietnamDateTime(run.startedAt)} · ${run.who}, ${run.place}`}
            </p>
          ))}
            </>
          )}
        </>
      )}
    </div>
  );
};
