'use client';
import React, { useState } from 'react';
import { send, usePress, WordsField } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { SupportStep } from '../domain/machine';
import type { OneRequest as Known } from '../requests/commands/desk';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

/** In the order in which they stand; `take` needs no words. */
const BUTTONS = ['take', 'answer', 'add', 'escalate', 'close'] as const satisfies readonly SupportStep[];
type Props = { id: string; onDone: (words: string) => void };

/** What was said on one request, and what this person may do to it. */
export const OneRequest = ({ id, onDone }: Props): React.ReactElement => {
  const text = useText();
  const { api, known, note } = useLoaded<Known>(`/support-requests/${id}`);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [words, setWords] = useState('');
  const step = (verb: (typeof BUTTONS)[number]): void => {
    if (verb !== 'take' && words.trim().length < 3) return fail({ words: text('view.words.missing') });
    void press(async () => {
      await send(`${api}/support-requests/${id}/${verb}`, { json: verb === 'take' ? {} : { words } });
      onDone(text('view.done', { what: text(`view.${verb}`).toLocaleLowerCase('vi') }));
    });
  };
  const may = BUTTONS.filter((verb) => known?.steps.includes(verb));
  const device = known ? Object.values(known.device).filter(Boolean).join(' · ') : '';
  return (
    <>
      {note && <p role="alert">{note}</p>}
      {!known && !note && <p>{text('view.loading')}</p>}
      {device && <p>{text('view.device')}: {device}</p>}
      {known && (
        <>
          <h4>{text('view.thread')}</h4>
          <ul className="ho-tro__thread">
            {known.thread.map(({ at, step: what, side, words: said }, n) => (
              <li key={`${at}-${n}`}>
                <strong>{`${text(`side.${side}`)} · ${text(`step.${what}`)} · ${vietnamDateTime(at)}`}</strong>
                {said && `\n${said}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {may.length > 0 && (
        <>
          <WordsField error={wrong.words} help={text('view.words.help')} label={text('view.words')} onChange={setWords} value={words} />
          <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
          <div className="phan-quyen__buttons">
            {may.map((verb) => (
              <button className={`phan-quyen__button${verb === 'answer' ? ' phan-quyen__button--primary' : ''}`} disabled={busy} key={verb} onClick={() => step(verb)} type="button">
                {text(`view.${verb}`)}
              </button>
            ))}
          </div>
        </>
      )}
    </>
  );
};
