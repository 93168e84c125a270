'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../../hierarchical-access/client';
import '../../transfers/components/transfers.css';
import { useText } from './useText';

type Page<E> = { total: number; page: number; pages: number } & Partial<Record<'admissions' | 'endings', E[]>>;

type Props<B extends string, E> = {
  room: 'admissions' | 'endings';
  boxes: readonly (readonly [B, string])[];
  /** Boxes in which what waits for one's own hand stands apart. */
  working: readonly B[];
  isMine: (entry: E) => boolean;
  card: (entry: E, done: () => void) => React.ReactElement;
  /** What begins something new, each a button and the form it opens. */
  begins: readonly { label: string; form: (done: () => void, cancel: () => void) => React.ReactElement }[];
};

/** A desk: what waits for me first, then what waits for others or is not due, then what is closed. */
export const Desk = <B extends string, E>({ room, boxes, working, isMine, card, begins }: Props<B, E>): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [box, setBox] = useState<B>(boxes[0]?.[0] as B);
  const [entries, setEntries] = useState<E[]>();
  const [last, setLast] = useState({ total: 0, page: 1, pages: 1 });
  const [begun, setBegun] = useState<number>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(
    async (page: number): Promise<void> => {
      try {
        const answer = await send<Page<E>>(`${api}/${room}/desk?${new URLSearchParams({ box, page: String(page) }).toString()}`);
        setEntries((before) => (page === 1 ? (answer[room] ?? []) : [...(before ?? []), ...(answer[room] ?? [])]));
        setLast({ total: answer.total, page: answer.page, pages: answer.pages });
      } catch (error) {
        setNote(refusalOf(error) ?? failed);
      }
    },
    [api, box, failed, room],
  );
  useEffect(() => {
    setEntries(undefined);
    void load(1);
  }, [load]);
  const done = (): void => {
    setBegun(undefined);
    setNote(text('view.done'));
    void load(1);
  };
  const cards = (list: readonly E[]): React.ReactElement[] => list.map((entry) => card(entry, done));
  const mine = (entries ?? []).filter(isMine);
  const others = (entries ?? []).filter((entry) => !isMine(entry));
  const title = text(`${room}.title`);
  return (
    <div className="phan-quyen chuyen">
      <SetStepNav nav={[{ label: title }]} />
      <h1>{title}</h1>
      <p>{text(`${room}.lead`)}</p>
      {begun === undefined ? (
        <div className="phan-quyen__buttons">
          {begins.map(({ label }, index) => (
            <button className={`phan-quyen__button${index === 0 ? ' phan-quyen__button--primary' : ''}`} key={label} onClick={() => setBegun(index)} type="button">
              {label}
            </button>
          ))}
        </div>
      ) : (
        begins[begun]?.form(done, () => setBegun(undefined))
      )}
      <div aria-label={text('view.box')} className="chuyen__boxes" role="group">
        {boxes.map(([each, words]) => (
          <button aria-pressed={box === each} className="phan-quyen__button" key={each} onClick={() => setBox(each)} type="button">
            {words}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {entries && working.includes(box) && (
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
      {entries && !working.includes(box) && (
        <section>
          <h2>{text('view.list', { box: boxes.find(([each]) => each === box)?.[1] ?? '', count: last.total })}</h2>
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
