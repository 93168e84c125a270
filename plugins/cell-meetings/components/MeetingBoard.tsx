'use client';
import React, { useState } from 'react';
import { SelectField, send, usePress } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { OneMeeting } from '../commands/look';
import { Attendance } from './Attendance';
import { CountTable } from './CountTable';
import { MeetingForm } from './MeetingForm';
import { Polls } from '../polls/Polls';
import { useLoaded } from './useLoaded';
import { useText } from './useText';
import { Votes } from './Votes';
import { WordsStep } from './WordsStep';

type Doing = 'change' | 'convene' | 'call-off' | 'open' | 'close';
const STEPS: readonly Doing[] = ['convene', 'open', 'close', 'change', 'call-off'];

/** One meeting for who leads it: what it says, who is there, what was decided, and the next step. */
export const MeetingBoard = ({ id, onBack }: { id: string; onBack: () => void }): React.ReactElement => {
  const text = useText();
  const { api, known, note, done } = useLoaded<OneMeeting>(`/meetings/${id}`);
  const { busy, error, press } = usePress(text('view.failed'));
  const [doing, setDoing] = useState<Doing>();
  const [taker, setTaker] = useState('');
  const finish = (words: string): void => {
    setDoing(undefined);
    done(words);
  };
  const step = (verb: 'convene' | 'call-off' | 'open' | 'close', json: object): void =>
    void press(async () => {
      await send(`${api}/meetings/${id}/${verb}`, { json });
      finish(text(`step.${verb}.done`));
    });
  const facts: readonly (readonly [string, string | null])[] = known
    ? [
        [text('one.at'), vietnamDateTime(known.startsAt)], [text('one.place'), known.place], [text('one.link'), known.link], [text('one.convened'), known.convenedAt && vietnamDateTime(known.convenedAt)],
        [text('one.opened'), known.openedAt && vietnamDateTime(known.openedAt)], [text('one.closed'), known.closedAt && vietnamDateTime(known.closedAt)], [text('one.minute-taker'), known.minuteTakerName],
        [text('one.off'), known.offReason],
      ]
    : [];
  const sure = (verb: 'convene' | 'close'): React.ReactElement => (
    <>
      <p>{text(`step.${verb}.sure`)}</p>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => step(verb, {})} type="button">{text('step.yes')}</button>
        <button className="phan-quyen__button" onClick={() => setDoing(undefined)} type="button">{text('view.cancel')}</button>
      </div>
    </>
  );
  return (
    <section>
      <div className="phan-quyen__buttons"><button className="phan-quyen__button" onClick={onBack} type="button">{text('view.back')}</button></div>
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      {!known && !note && <p>{text('view.loading')}</p>}
      {known && doing === 'change' && <MeetingForm api={api} cell={known.organization} of={known} onCancel={() => setDoing(undefined)} onDone={() => finish(text('form.saved'))} />}
      {known && doing !== 'change' && (
        <>
          <h2>{known.title}</h2>
          <p><strong>{text(`state.${known.state}`)}</strong>{` · ${text(`kind.${known.kind}`)} · ${known.cell}`}</p>
          <ul>{facts.map(([name, value]) => value && <li key={name}>{`${name}: ${value}`}</li>)}</ul>
          {doing !== 'call-off' && <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>}
          {doing === undefined && (
            <div className="phan-quyen__buttons">
              {STEPS.filter((verb) => known.steps.includes(verb)).map((verb, n) => (
                <button className={`phan-quyen__button${n === 0 ? ' phan-quyen__button--primary' : ''}`} key={verb} onClick={() => setDoing(verb)} type="button">{text(`step.${verb}`)}</button>
              ))}
            </div>
          )}
          {(doing === 'convene' || doing === 'close') && sure(doing)}
          {doing === 'call-off' && <WordsStep busy={busy} error={error} label={text('step.call-off.reason')} onCancel={() => setDoing(undefined)} onSend={(reason) => step('call-off', { reason })} save={text('step.yes')} />}
          {doing === 'open' && (
            <>
              <p>{text('step.open.help')}</p>
              <SelectField choose={text('step.open.choose')} label={text('step.open.minute-taker')} onChange={setTaker} options={known.people.filter(({ attendance }) => attendance === 'present').map(({ id: member, name }) => ({ value: member, label: name }))} required value={taker} />
              <div className="phan-quyen__buttons">
                <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy || taker === ''} onClick={() => step('open', { minuteTaker: taker })} type="button">{text('step.yes')}</button>
                <button className="phan-quyen__button" onClick={() => setDoing(undefined)} type="button">{text('view.cancel')}</button>
              </div>
            </>
          )}
          <h3>{text('one.agenda')}</h3>
          <ol>{known.agenda.map((item) => <li key={item.id}>{[item.title, item.presenter, item.minutes === null ? '' : text('one.minutes', { count: item.minutes })].filter(Boolean).join(' · ')}</li>)}</ol>
          {known.content && (
            <details>
              <summary>{text('one.content')}</summary>
              <p className="sinh-hoat__text">{known.content}</p>
            </details>
          )}
          {known.state !== 'draft' && (
            <>
              <h3>{text('count.title')}</h3>
              <CountTable opening={known.now} />
              {known.opening && <p>{text('count.opening', { present: known.opening.count.officialsPresent, all: known.opening.count.officials })}</p>}
              {(known.state === 'open' || known.decisions.length > 0 || known.polls.length > 0) && (
                <>
                  <h3>{text('vote.title')}</h3>
                  <Votes api={api} of={known} onDone={done} />
                  <Polls api={api} of={known} onDone={done} />
                </>
              )}
              <h3>{text('people.title')}</h3>
              <Attendance api={api} of={known} onDone={done} />
              <h3>{text('one.opinions')}</h3>
              {known.opinions.length === 0 && <p>{text('one.opinions.none')}</p>}
              {known.opinions.map(({ id: opinion, name, said, at }) => <p className="sinh-hoat__text" key={opinion}><strong>{name}</strong>{` · ${vietnamDateTime(at)}\n${said}`}</p>)}
            </>
          )}
        </>
      )}
    </section>
  );
};
