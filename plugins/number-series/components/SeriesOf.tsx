'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, usePress } from '../../hierarchical-access/client';
import { vietnamDate } from '../../kernel/client';
import type { SeriesList } from '../commands/series';
import type { Series } from '../data/series';
import { BookOf } from './BookOf';
import { OpenForm } from './OpenForm';
import { TakeForm } from './TakeForm';
import { useText } from './useText';

type Doing = { what: 'open' } | { what: 'take' | 'close' | 'book'; series: Series };

/** The series of one organisation, with what may be done to each. */
export const SeriesOf = ({ organization }: { organization: string }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const failed = text('view.failed');
  const { busy, error, press } = usePress(failed);
  const [known, setKnown] = useState<SeriesList>();
  const [note, setNote] = useState('');
  const [doing, setDoing] = useState<Doing>();
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<SeriesList>(`${api}/numbers/of/${organization}`));
    } catch (refusal) {
      setNote(refusalOf(refusal) ?? failed);
    }
  }, [api, organization, failed]);
  useEffect(() => void load(), [load]);
  const done = (words: string): void => {
    setDoing(undefined);
    setNote(words);
    void load();
  };
  const end = (series: Series): void =>
    void press(async () => {
      await send(`${api}/numbers/${series.id}/close`, { json: {} });
      done(text('series.done.close'));
    });
  const nameOf = ({ name, symbol, term }: Series): string => text('series.of', { name, symbol, term });
  const mayKeep = known?.organization.mayKeep === true;
  if (doing?.what === 'book') return <BookOf api={api} name={nameOf(doing.series)} onBack={() => done('')} series={doing.series.id} />;
  return (
    <section>
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {mayKeep && doing?.what !== 'open' && (
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button" onClick={() => setDoing({ what: 'open' })} type="button">{text('series.open')}</button>
        </div>
      )}
      {mayKeep && doing?.what === 'open' && <OpenForm api={api} kinds={known.organization.kinds} onCancel={() => setDoing(undefined)} onDone={() => done(text('series.done.open'))} organization={organization} />}
      {known?.docs.length === 0 && <p>{text('series.none')}</p>}
      {known?.docs.map((series) => {
        const name = nameOf(series);
        const own = doing && 'series' in doing && doing.series.id === series.id ? doing.what : undefined;
        return (
          <article aria-label={name} className="phan-quyen__card" key={series.id}>
            <h3>{name}</h3>
            <p>
              {series.closedAt === null ? text('series.next', { number: series.next }) : text('series.closed', { day: vietnamDate(series.closedAt) })}
              {' · '}
              {text('series.counts', { count: series.next - series.first, voided: series.voided })}
            </p>
            {own === 'take' && <TakeForm api={api} onCancel={() => setDoing(undefined)} onDone={(number) => done(text('take.done', { number }))} series={series.id} />}
            {own === 'close' && <p>{text('series.close.sure')}</p>}
            <div className="phan-quyen__buttons">
              {mayKeep && series.closedAt === null && own === undefined && (
                <button aria-label={text('take.of', { what: name })} className="phan-quyen__button phan-quyen__button--primary" onClick={() => setDoing({ what: 'take', series })} type="button">{text('take')}</button>
              )}
              {own === 'close' ? (
                <>
                  <button className="phan-quyen__button" disabled={busy} onClick={() => end(series)} type="button">{text('series.close.yes')}</button>
                  <button className="phan-quyen__button" onClick={() => setDoing(undefined)} type="button">{text('cancel')}</button>
                </>
              ) : (
                <>
                  <button aria-label={text('book.of', { what: name })} className="phan-quyen__button" onClick={() => setDoing({ what: 'book', series })} type="button">{text('book')}</button>
                  {mayKeep && series.closedAt === null && own === undefined && (
                    <button aria-label={text('series.close.of', { what: name })} className="phan-quyen__button" onClick={() => setDoing({ what: 'close', series })} type="button">{text('series.close')}</button>
                  )}
                </>
              )}
            </div>
          </article>
        );
      })}
    </section>
  );
};
