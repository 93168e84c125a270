'use client';
import React, { useState } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import type { OneMeeting } from '../commands/look';
import { useText } from '../components/useText';
import { PollClose } from './PollClose';
import { PollForm } from './PollForm';

type Props = { api: string; of: OneMeeting; onDone: (words: string) => void };

/** Open polls of a meeting: opened, watched and closed by the chair; what came out, with the roll by name. */
export const Polls = ({ api, of, onDone }: Props): React.ReactElement => {
  const text = useText();
  const [doing, setDoing] = useState<string>();
  const finish = (words: string): void => {
    setDoing(undefined);
    onDone(words);
  };
  const may = of.steps.includes('poll');
  return (
    <>
      {of.polls.map((poll) => (
        <article aria-label={poll.subject} className="phan-quyen__card" key={poll.id}>
          <h3>{poll.subject}</h3>
          <p>{`${text(`majority.${poll.majority}`)} · ${text('poll.decides')}: ${text(`decides.${poll.decides}`)} · ${vietnamDateTime(poll.openedAt)}`}</p>
          <p>{`${text('vote.counted.bare', { counted: poll.counted })} ${poll.least === null ? text('vote.no-rule') : text('poll.least', { least: poll.least })}`}</p>
          {poll.state === 'open' && <p><strong>{text('poll.state.open')}</strong>{` · ${text('poll.cast', { cast: poll.cast })}`}</p>}
          {poll.state === 'closed' && <p><strong>{text(poll.carried === null ? 'vote.no-rule' : poll.carried ? 'vote.carried' : 'vote.not-carried')}</strong></p>}
          {(poll.votes ?? poll.hands) && (
            <ul>
              {poll.hands && <li>{`${text('decides.hands')}: ${text('poll.tally', poll.hands)}`}</li>}
              {poll.votes && <li>{`${text('decides.votes')}: ${text('poll.tally', poll.votes)}`}</li>}
            </ul>
          )}
          {poll.differ && <p className="phan-quyen__error">{text('poll.differ', { decides: text(`decides.${poll.decides}`).toLocaleLowerCase('vi') })}</p>}
          <details>
            <summary>{text('vote.roll')}</summary>
            <ul>
              {poll.roll.map(({ name, leftOut, choice }, n) => (
                <li key={`${n}-${name}`}>{`${name}: ${leftOut !== null ? text(`left-out.${leftOut}`) : poll.state === 'open' ? text('vote.roll.counts') : choice ? text(`choice.${choice}`).toLocaleLowerCase('vi') : text('poll.not-cast')}`}</li>
              ))}
            </ul>
          </details>
          {poll.state === 'open' && may && doing !== poll.id && (
            <div className="sinh-hoat__taps">
              <button aria-label={text('poll.close.of', { what: poll.subject })} className="phan-quyen__button phan-quyen__button--primary" onClick={() => setDoing(poll.id)} type="button">{text('poll.close')}</button>
              <button className="phan-quyen__button" onClick={() => onDone('')} type="button">{text('poll.refresh')}</button>
            </div>
          )}
          {doing === poll.id && <PollClose api={api} of={poll} onCancel={() => setDoing(undefined)} onDone={finish} />}
        </article>
      ))}
      {may && doing !== 'new' && <div className="sinh-hoat__taps"><button className="phan-quyen__button" onClick={() => setDoing('new')} type="button">{text('poll.new')}</button></div>}
      {doing === 'new' && <PollForm api={api} of={of} onCancel={() => setDoing(undefined)} onDone={finish} />}
    </>
  );
};
