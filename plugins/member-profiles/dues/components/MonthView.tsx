'use client';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { Why } from '../../../rule-register/client';
import type { MonthAnswer } from '../commands/month';
import type { DuesRow } from '../data/cellMonth';
import { AheadForm } from './AheadForm';
import { amountWords, monthWords } from './amount';
import { DuesTable, type RowVerb } from './DuesTable';
import { SituationForm } from './SituationForm';
import { useText } from './useText';
import { VoidForm } from './VoidForm';

type Props = { cell: string; month: string; /** This month, `YYYY-MM`. */ present: string; /** Months one may choose, `YYYY-MM`. */ months: readonly string[] };
type Collected = { collected: { amount: number }[] };

/** A cell's month: its sums, its rows, and what may be done with them. */
export const MonthView = ({ cell, month, present, months }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, press } = usePress(text('view.failed'));
  const [known, setKnown] = useState<MonthAnswer>();
  const [note, setNote] = useState('');
  const [doing, setDoing] = useState<{ verb: RowVerb; row: DuesRow }>();
  const failed = text('view.failed');
  const query = new URLSearchParams({ cell, month }).toString();
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<MonthAnswer>(`${api}/dues/month?${query}`));
    } catch (refusal) {
      setKnown(undefined);
      setNote(refusalOf(refusal) ?? failed);
    }
  }, [api, query, failed]);
  useEffect(() => void load(), [load]);
  const done = (message: string): void => {
    setDoing(undefined);
    setNote(message);
    void load();
  };
  const collect = (members?: string[], ahead?: string): void =>
    void press(async () => {
      const { collected } = await send<Collected>(`${api}/dues/collect`, { json: { cell, month, ...(members ? { members } : {}), ...(ahead ? { ahead } : {}) } });
      done(text('do.collected', { count: collected.length, amount: amountWords(collected.reduce((sum, { amount }) => sum + amount, 0)) }));
    });
  const onPress = (verb: RowVerb, row: DuesRow): void => (verb === 'collect' && month <= present ? collect([row.member]) : setDoing({ verb, row }));
  return (
    <section aria-label={text('view.month.of', { month: monthWords(month) })}>
      <h2>{text('view.month.of', { month: monthWords(month) })}</h2>
      <p aria-live="polite">{note}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {known && (
        <>
          <p>
            {text('view.owed', { amount: amountWords(known.owed) })}. {text('view.collected', { amount: amountWords(known.collected) })}.
          </p>
          <div>
            {known.split ? text('view.split', { kept: amountWords(known.split.value.kept), up: amountWords(known.split.value.up) }) : <span className="phan-quyen__note">{text('view.no-split')}</span>}
            {known.split && <Why of={text('view.title')} rules={known.split.rules} />}
          </div>
          {known.moved.map((one) => (
            <p key={one.receipt}>{text('view.moved', { ...one, amount: amountWords(one.amount) })}</p>
          ))}
          {known.rows.length > 0 && (
            <p className="phan-quyen__buttons">
              <a href={`${api}/dues/file?${query}&format=xlsx`}>{text('file.xlsx')}</a>
              <a href={`${api}/dues/file?${query}&format=pdf`}>{text('file.pdf')}</a>
            </p>
          )}
          {known.keeps && month <= present && (
            <div className="phan-quyen__buttons">
              <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => collect()} type="button">
                {text('do.collect.all')}
              </button>
            </div>
          )}
          {doing?.verb === 'collect' && <AheadForm busy={busy} key={doing.row.member} name={doing.row.name} onCancel={() => setDoing(undefined)} onCollect={(why) => collect([doing.row.member], why)} />}
          {doing?.verb === 'set' && <SituationForm key={doing.row.member} month={month} months={months} onCancel={() => setDoing(undefined)} onDone={done} row={doing.row} />}
          {doing?.verb === 'void' && doing.row.line && <VoidForm key={doing.row.member} line={doing.row.line} name={doing.row.name} onCancel={() => setDoing(undefined)} onDone={done} />}
          {known.rows.length === 0 ? <p>{text('view.none')}</p> : <DuesTable busy={busy} onPress={known.keeps ? onPress : undefined} rows={known.rows} />}
        </>
      )}
    </section>
  );
};
