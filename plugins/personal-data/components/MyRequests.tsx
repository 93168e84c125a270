'use client';
import React, { useState, type ReactNode } from 'react';
import { send, usePress } from '../../hierarchical-access/client';
import { vietnamDate, vietnamDateTime } from '../../kernel/client';
import { Why } from '../../rule-register/client';
import type { MyData, MyPart, MyRequest } from '../requests/commands/mine';
import { AskForm } from './AskForm';
import { Card } from './Card';
import { FetchForm } from './FetchForm';
import { lastDay } from './lastDay';
import { LiftForm } from './LiftForm';
import { restrictionLines } from './restrictionLines';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

type Outcome = { parts?: { key: string; deleted: number | null }[] } | null;

/** What I asked and what was answered; last, what is kept of me. @param children what stands between */
export const MyRequests = ({ children }: { children: ReactNode }): React.ReactElement => {
  const text = useText();
  const { api, known, note, done } = useLoaded<MyData>('/personal-data/me');
  const { busy, error, press } = usePress(text('view.failed'));
  const [asking, setAsking] = useState(false);
  const [fetching, setFetching] = useState<string>();
  const [lifting, setLifting] = useState<string>();
  const finish = (words: string): void => {
    setAsking(false);
    setFetching(undefined);
    setLifting(undefined);
    done(words);
  };
  const takeBack = ({ id }: MyRequest): void =>
    void press(async () => {
      await send(`${api}/personal-data/requests/${id}/take-back`, { json: {} });
      finish(text('mine.taken-back'));
    });
  const nameOf = (key: string): MyPart | undefined => known?.parts.find((part) => part.key === key);
  const outcome = ({ outcome: of }: MyRequest): React.ReactNode => {
    const parts = (of as Outcome)?.parts ?? [];
    return parts.length === 0 ? null : (
      <ul>
        {parts.map(({ key, deleted }) => (
          <li key={key}>{deleted === null ? text('mine.kept', { what: nameOf(key)?.name ?? key, why: nameOf(key)?.staysBy ?? '' }) : text('mine.deleted', { what: nameOf(key)?.name ?? key })}</li>
        ))}
      </ul>
    );
  };
  return (
    <>
      <section aria-label={text('mine.requests')}>
        <h2>{text('mine.requests')}</h2>
        <p aria-live="polite">{note}</p>
        <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
        {asking && known ? (
          <AskForm handlers={known.handlers} onCancel={() => setAsking(false)} onDone={finish} />
        ) : (
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button phan-quyen__button--primary" disabled={!known} onClick={() => setAsking(true)} type="button">
              {text('mine.ask')}
            </button>
          </div>
        )}
        {known?.requests.map((one) => (
          <Card
            key={one.id}
            lines={[
              [text('mine.asked-at'), vietnamDateTime(one.askedAt)],
              [text('mine.state'), text(`state.${one.state}`)],
              [text('mine.due'), one.answeredAt === null && one.state !== 'withdrawn' ? <>{lastDay(one.dueAt)} <Why of={text(`kind.${one.kind}`)} rules={one.rules} /></> : null],
              [text('mine.said'), one.said],
              [text('mine.answer'), one.answer],
              [text('mine.answered-by'), one.answeredAt ? `${one.answeredBy ?? text('mine.software')}, ${vietnamDateTime(one.answeredAt)}` : null],
              ...restrictionLines(text, one.restriction),
            ]}
            title={text(`kind.${one.kind}`)}
          >
            {outcome(one)}
            {lifting === one.id && <LiftForm door="withdraw-restriction" help={text('restrict.why.own')} id={one.id} onCancel={() => setLifting(undefined)} onDone={() => finish(text('restrict.done'))} title={text('restrict.withdraw')} />}
            {one.restriction && !one.restriction.lifted && lifting !== one.id && (
              <div className="phan-quyen__buttons">
                <button className="phan-quyen__button" onClick={() => setLifting(one.id)} type="button">
                  {text('restrict.withdraw')}
                </button>
              </div>
            )}
            {fetching === one.id && one.packUntil ? (
              <FetchForm id={one.id} onCancel={() => setFetching(undefined)} onDone={finish} until={vietnamDate(one.packUntil)} />
            ) : (
              <div className="phan-quyen__buttons">
                {one.packUntil && (
                  <button className="phan-quyen__button" onClick={() => setFetching(one.id)} type="button">
                    {text('mine.fetch')}
                  </button>
                )}
                {(one.state === 'asked' || one.state === 'taken') && (
                  <button className="phan-quyen__button" disabled={busy} onClick={() => takeBack(one)} type="button">
                    {text('mine.take-back')}
                  </button>
                )}
              </div>
            )}
          </Card>
        ))}
      </section>
      {children}
      <section aria-label={text('mine.parts')}>
        <h2>{text('mine.parts')}</h2>
        <table className="phan-quyen__table">
          <thead>
            <tr>
              <th scope="col">{text('mine.part')}</th>
              <th scope="col">{text('mine.stays')}</th>
            </tr>
          </thead>
          <tbody>
            {known?.parts.map(({ key, name, staysBy }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td data-label={text('mine.stays')}>{staysBy ?? text('mine.goes')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
