'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { DeskEntry } from '../commands/desk';
import { CaseView } from './CaseView';
import './registration.css';
import { useText } from './useText';

const shownDay = (day: string): string => day.split('-').reverse().join('/');

/** /admin/dang-ky-tai-khoan: what waits for me, one case at a time. */
export const Desk = (): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [entries, setEntries] = useState<DeskEntry[]>();
  const [opened, setOpened] = useState<DeskEntry>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setEntries((await send<{ entries: DeskEntry[] }>(`${api}/registrations/desk`)).entries);
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => void load(), [load]);
  const done = (message: string): void => {
    setOpened(undefined);
    setNote(message);
    void load();
  };
  return (
    <div className="phan-quyen dang-ky">
      <SetStepNav nav={[{ label: text('view.desk') }]} />
      <h1>{text('view.desk')}</h1>
      <p aria-live="polite" className="dang-ky__note">
        {note}
      </p>
      {opened ? (
        <CaseView entry={opened} key={opened.id} onBack={() => setOpened(undefined)} onDone={done} />
      ) : (
        <>
          <p>{text('view.desk.lead')}</p>
          {entries?.length === 0 && <p>{text('view.desk.none')}</p>}
          {entries?.map((entry) => (
            <article aria-label={entry.member.name} className="dang-ky__card" key={entry.id}>
              <h2>{entry.member.name}</h2>
              <dl>
                <dt>{text('view.cell')}</dt>
                <dd>{entry.cell.name}</dd>
                <dt>{text('view.state')}</dt>
                <dd>{text(entry.state === 'verified' ? 'state.verified' : 'state.waiting')}</dd>
                <dt>{text('view.received')}</dt>
                <dd>{vietnamDateTime(entry.receivedAt)}</dd>
                {entry.dueOn && (
                  <>
                    <dt>{text('view.due')}</dt>
                    <dd>
                      {shownDay(entry.dueOn)} {entry.overdue && <strong className="dang-ky__late">({text('view.late')})</strong>}
                    </dd>
                  </>
                )}
              </dl>
              {entry.returned && <p className="phan-quyen__error">{text('view.returned', { reason: entry.returned })}</p>}
              {entry.hints.map((hint) => (
                <p className="dang-ky__hint" key={hint}>
                  {text(`hint.${hint}`)}
                </p>
              ))}
              <button aria-label={text('view.open.of', { name: entry.member.name })} className="phan-quyen__button phan-quyen__button--primary" onClick={() => setOpened(entry)} type="button">
                {text('view.open')}
              </button>
            </article>
          ))}
        </>
      )}
    </div>
  );
};
