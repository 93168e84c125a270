'use client';
import { SetStepNav, useConfig, useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import { t } from '../../translations';
import type { BatchShown } from '../commands/look';
import { BatchPanel } from './BatchPanel';
import { SheetExport } from './SheetExport';
import { UploadForm } from './UploadForm';
import { useText } from './useText';

/** /admin/nhap-dang-vien: a file is sent and checked, looked at, and entered by a second step; below, what was done before. */
export const ImportsDesk = ({ places, today }: { /** What one administers. */ places: readonly { id: string; name: string }[]; today: string }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { language } = useTranslation().i18n;
  const [batches, setBatches] = useState<BatchShown[]>();
  const [open, setOpen] = useState<string>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setBatches((await send<{ batches: BatchShown[] }>(`${api}/member-imports`)).batches);
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => {
    if (open === undefined) void load();
  }, [load, open]);
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {open !== undefined ? (
        <BatchPanel api={api} id={open} onBack={() => setOpen(undefined)} />
      ) : (
        <>
          <p>{text('view.lead')}</p>
          <UploadForm api={api} onSent={setOpen} today={today} />
          <SheetExport places={places} />
          <h2>{text('view.batches')}</h2>
          {!batches && <p>{text('view.loading')}</p>}
          {batches?.length === 0 && <p>{text('view.batches.none')}</p>}
          {batches && batches.length > 0 && (
            <div className="phan-quyen__scroll">
              <table className="phan-quyen__table">
                <thead>
                  <tr>
                    {(['view.file.name', 'view.when', 'view.who', 'view.state', 'view.rows', 'view.entered', 'view.open'] as const).map((key) => (
                      <th key={key} scope="col">
                        {text(key)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {batches.map((batch) => (
                    <tr key={batch.id}>
                      <th scope="row">{batch.fileName}</th>
                      <td data-label={text('view.when')}>{vietnamDateTime(batch.startedAt)}</td>
                      <td data-label={text('view.who')}>{`${batch.who}, ${batch.place}`}</td>
                      <td data-label={text('view.state')}>{t({ language }, `state.${batch.state}`)}</td>
                      <td data-label={text('view.rows')}>{batch.staged}</td>
                      <td data-label={text('view.entered')}>{batch.applied - batch.removed}</td>
                      <td>
                        <button aria-label={text('view.open.of', { file: batch.fileName, at: vietnamDateTime(batch.startedAt) })} className="phan-quyen__button" onClick={() => setOpen(batch.id)} type="button">
                          {text('view.open')}
                        </button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </div>
  );
};
