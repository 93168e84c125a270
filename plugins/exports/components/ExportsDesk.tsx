'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../hierarchical-access/client';
import type { ExportEntry, ExportList } from '../commands/list';
import { EntryCard } from './EntryCard';
import { useText } from './useText';

const ASK_AGAIN_MS = 4000;

/** /admin/trich-xuat: what waits for me first, then what I asked for, until its file is there. */
export const ExportsDesk = (): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [known, setKnown] = useState<ExportList>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<ExportList>(`${api}/exports`));
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => void load(), [load]);
  const isMaking = known?.mine.some(({ state }) => state === 'approved') ?? false;
  useEffect(() => {
    if (!isMaking) return undefined;
    const timer = setInterval(() => void load(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isMaking, load]);
  const done = (what: 'approve' | 'refuse' | 'cancel'): void => {
    setNote(text(`view.done.${what}`));
    void load();
  };
  const cards = (entries: readonly ExportEntry[], isMine: boolean): React.ReactElement[] => entries.map((entry) => <EntryCard api={api} entry={entry} isMine={isMine} key={`${entry.id}-${entry.state}`} onDone={done} />);
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {!known && <p>{text('view.loading')}</p>}
      {known && (
        <>
          <section>
            <h2>{text('view.waiting', { count: known.waiting.length })}</h2>
            {known.waiting.length === 0 ? <p>{text('view.waiting.none')}</p> : cards(known.waiting, false)}
          </section>
          <section>
            <h2>{text('view.mine')}</h2>
            {known.mine.length === 0 ? <p>{text('view.mine.none')}</p> : cards(known.mine, true)}
          </section>
        </>
      )}
    </div>
  );
};
