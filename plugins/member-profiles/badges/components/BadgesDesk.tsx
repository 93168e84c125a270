'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, SelectField, send, typedDay, useSearches } from '../../../hierarchical-access/client';
import type { BadgePage } from '../commands/list';
import type { BadgeLine } from '../data/badgeList';
import { BadgeTable } from './BadgeTable';
import { RecordForm } from './RecordForm';
import { useText } from './useText';

/** /admin/huy-hieu: who is due a Party badge on each award day of the coming year. */
export const BadgesDesk = (): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [on, setOn] = useState('');
  const [early, setEarly] = useState('0');
  const [page, setPage] = useState(1);
  const [known, setKnown] = useState<BadgePage>();
  const [note, setNote] = useState('');
  const [recording, setRecording] = useState<BadgeLine>();
  const failed = text('view.failed');
  const query = new URLSearchParams({ ...(on ? { on } : {}), early }).toString();
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<BadgePage>(`${api}/badges?${query}&page=${page}`));
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed, page, query]);
  useEffect(() => void load(), [load]);
  const change = (set: (value: string) => void) => (value: string) => {
    setRecording(undefined);
    setPage(1);
    set(value);
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <p aria-live="polite">{note}</p>
      {!known && <p>{text('view.loading')}</p>}
      {known && (
        <>
          <SelectField label={text('view.day')} onChange={change(setOn)} options={[...new Set([known.on, ...known.days])].sort().map((value) => ({ value, label: typedDay(value) }))} value={known.on} />
          <SelectField label={text('view.which')} onChange={change(setEarly)} options={[{ value: '0', label: text('view.due') }, { value: '1', label: text('view.early') }]} value={early} />
          <h2>{text('view.total', { count: known.total })}</h2>
          {known.total === 0 ? <p>{text('view.none')}</p> : <p>{known.byYears.map((each) => text('view.by-years', each)).join('; ')}</p>}
          <p className="phan-quyen__buttons">
            <a href={`${api}/badges/xlsx?${query}`}>{text('view.export')}</a>
            <a href={`${api}/badges/pdf?${query}`}>{text('view.pdf')}</a>
          </p>
          {recording && (
            <RecordForm
              key={recording.member}
              line={recording}
              on={known.on}
              onCancel={() => setRecording(undefined)}
              onDone={(message) => {
                setRecording(undefined);
                setNote(message);
                void load();
              }}
            />
          )}
          {known.total > 0 && <BadgeTable lines={known.lines} onRecord={known.decides ? setRecording : undefined} />}
          {known.pages > 1 && (
            <div className="phan-quyen__buttons">
              <button className="phan-quyen__button" disabled={page <= 1} onClick={() => setPage(page - 1)} type="button">
                {text('view.previous')}
              </button>
              <p>{text('view.page', { page: known.page, pages: known.pages })}</p>
              <button className="phan-quyen__button" disabled={page >= known.pages} onClick={() => setPage(page + 1)} type="button">
                {text('view.next')}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
};
