'use client';
import React, { useState } from 'react';
import { send, usePress } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { OneMeeting } from '../commands/look';
import { useText } from './useText';
import { VoteForm } from './VoteForm';
import { WordsStep } from './WordsStep';

type Props = { api: string; of: OneMeeting; onDone: (words: string) => void };

/** What was decided by hands, with the roll of whom it counted. */
export const Votes = ({ api, of, onDone }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, press } = usePress(text('view.failed'));
  const [doing, setDoing] = useState<string>();
  const finish = (words: string): void => {
    setDoing(undefined);
    onDone(words);
  };
  const makeVoid = (id: string, reason: string): void =>
    void press(async () => {
      await send(`${api}/meetings/decisions/${id}/void`, { json: { reason } });
      finish('');
    });
  return (
    <>
      {of.decisions.length === 0 && <p>{text('vote.none')}</p>}
      {of.decisions.map(({ id, subject, majority, inFavour, against, blank, counted, carried, roll, voided, at }) => (
        <article aria-label={subject} className="phan-quyen__card" key={id}>
          <h3>{subject}</h3>
          <p>{`${text(`majority.${majority}`)} · ${vietnamDateTime(at)}`}</p>
          <p>
            <strong>{voided ? text('vote.voided', { reason: voided.reason }) : text(carried === null ? 'vote.no-rule' : carried ? 'vote.carried' : 'vote.not-carried')}</strong>
            {` · ${text('vote.result', { for: inFavour, against, blank })} ${text('vote.counted.bare', { counted })}`}
          </p>
          <details>
            <summary>{text('vote.roll')}</summary>
            <ul>{roll.map(({ name, leftOut }, n) => <li key={`${n}-${name}`}>{`${name}: ${text(leftOut === null ? 'vote.roll.counts' : `left-out.${leftOut}`)}`}</li>)}</ul>
          </details>
          {!voided && of.steps.includes('void') && doing !== id && <div className="phan-quyen__buttons"><button aria-label={text('vote.void.of', { what: subject })} className="phan-quyen__button" onClick={() => setDoing(id)} type="button">{text('vote.void')}</button></div>}
          {doing === id && <WordsStep busy={busy} error={error} label={text('vote.void.reason')} onCancel={() => setDoing(undefined)} onSend={(reason) => makeVoid(id, reason)} save={text('vote.void.save')} />}
        </article>
      ))}
      {of.steps.includes('decide') && doing !== 'new' && <div className="phan-quyen__buttons"><button className="phan-quyen__button phan-quyen__button--primary" onClick={() => setDoing('new')} type="button">{text('vote.new')}</button></div>}
      {doing === 'new' && <VoteForm api={api} of={of} onCancel={() => setDoing(undefined)} onDone={finish} />}
    </>
  );
};
