'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, send, usePress } from '../../hierarchical-access/client';
import { useText } from '../components/useText';
import { CHOICES, type Choice } from './outcome';
import type { Poll } from './pollsOf';

type Props = { api: string; of: Poll; onDone: (words: string) => void; onCancel: () => void };

/** Closes a poll, with the hands that were counted beside it. */
export const PollClose = ({ api, of, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [typed, setTyped] = useState<Record<Choice, string>>({ agree: '', disagree: '', other: '' });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const none = CHOICES.every((choice) => typed[choice].trim() === '') && of.decides === 'votes';
    const bad = CHOICES.filter((choice) => !/^\s*\d{1,4}\s*$/u.test(typed[choice]));
    if (!none && bad.length > 0) return fail(Object.fromEntries(bad.map((choice) => [`hands.${choice}`, text('poll.hands.wrong')])));
    const hands = none ? null : Object.fromEntries(CHOICES.map((choice) => [choice, Number(typed[choice])]));
    void press(async () => {
      await send(`${api}/meetings/polls/${of.id}/close`, { json: { hands } });
      onDone(text('poll.closed'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={save}>
      {of.decides === 'votes' && <p>{text('poll.hands.help')}</p>}
      {CHOICES.map((choice) => (
        <InputField error={wrong[`hands.${choice}`]} key={choice} label={text(`poll.hands.${choice}`)} onChange={(value) => setTyped((before) => ({ ...before, [choice]: value }))} required={of.decides === 'hands'} value={typed[choice]} />
      ))}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="sinh-hoat__taps">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('poll.close.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
