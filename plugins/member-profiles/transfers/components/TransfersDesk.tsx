'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../../hierarchical-access/client';
import type { DeskEntry } from '../commands/desk';
import { ArriveForm } from './ArriveForm';
import { PrepareForm } from './PrepareForm';
import { isTask } from './steps';
import { TransferCard } from './TransferCard';
import './transfers.css';
import { useText } from './useText';

type Box = 'open' | 'stays' | 'closed';
type Answer = { transfers: DeskEntry[]; total: number; page: number; pages: number };
const BOXES: readonly Box[] = ['open', 'stays', 'closed'];

/** /admin/chuyen-sinh-hoat: what waits for me first, then what waits for others, with its clock. */
export const TransfersDesk = ({ today, receives }: { today: string; /** Whether this person acts for a committee, which takes in who comes from outside. */ receives: boolean }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [box, setBox] = useState<Box>('open');
  const [entries, setEntries] = useState<DeskEntry[]>();
  const [last, setLast] = useState<{ total: number; page: number; pages: number }>({ total: 0, page: 1, pages: 1 });
  const [preparing, setPreparing] = useState(false);
  const [arriving, setArriving] = useState(false);
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(
    async (page: number): Promise<void> => {
      try {
        const { transfers, ...more } = await send<Answer>(`${api}/transfers/desk?${new URLSearchParams({ box, page: String(page) }).toString()}`);
        setEntries((before) => (page === 1 ? transfers : [...(before ?? []), ...transfers]));
        setLast(more);
      } catch (error) {
        setNote(refusalOf(error) ?? failed);
      }
    },
    [api, box, failed],
  );
  useEffect(() => {
    setEntries(undefined);
    void load(1);
  }, [load]);
  const done = (): void => {
    setPreparing(false);
    setArriving(false);
    setNote(text('view.done'));
    void load(1);
  };
  const cards = (list: readonly DeskEntry[]): React.ReactElement[] => list.map((entry) => <TransferCard entry={entry} key={`${entry.id}-${entry.state}`} onDone={done} today={today} />);
  const mine = (entries ?? []).filter(({ may }) => may.some(isTask));
  const others = (entries ?? []).filter(({ may }) => !may.some(isTask));
  return (
    <div className="phan-quyen chuyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      {preparing && <PrepareForm onCancel={() => setPreparing(false)} onDone={done} today={today} />}
      {arriving && <ArriveForm onCancel={() => setArriving(false)} onDone={done} today={today} />}
      {!preparing && !arriving && (
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button phan-quyen__button--primary" onClick={() => setPreparing(true)} type="button">
            {text('view.prepare')}
          </button>
          {receives && (
            <button className="phan-quyen__button" onClick={() => setArriving(true)} type="button">
              {text('view.arrive')}
            </button>
          )}
        </div>
      )}
      <div aria-label={text('view.box')} className="chuyen__boxes" role="group">
        {BOXES.map((each) => (
          <button aria-pressed={box === each} className="phan-quyen__button" key={each} onClick={() => setBox(each)} type="button">
            {text(`box.${each}`)}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {entries && box === 'open' && (
        <>
          <section>
            <h2>{text('view.mine', { count: mine.length })}</h2>
            {mine.length === 0 ? <p>{text('view.mine.none')}</p> : cards(mine)}
          </section>
          {others.length > 0 && (
            <section>
              <h2>{text('view.others', { count: others.length })}</h2>
              {cards(others)}
            </section>
          )}
        </>
      )}
      {entries && box !== 'open' && (
        <section>
          <h2>{text('view.list', { box: text(`box.${box}`), count: last.total })}</h2>
          {entries.length === 0 ? <p>{text('view.none')}</p> : cards(entries)}
        </section>
      )}
      {last.page < last.pages && (
        <button className="phan-quyen__button" onClick={() => void load(last.page + 1)} type="button">
          {text('view.more')}
        </button>
      )}
    </div>
  );
};
