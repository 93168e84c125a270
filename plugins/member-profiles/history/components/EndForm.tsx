'use client';
import React, { useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { useText } from './useText';

type Props = { entry: string; verb: 'end' | 'withdraw'; onDone: (typed: string, handover: boolean) => void; onCancel: () => void };

/** The one thing asked for before an entry ends (from which day), or is taken out (why). */
export const EndForm = ({ entry, verb, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, fail, press, wrong } = usePress(text('view.failed'));
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (verb === 'end' && parseTypedDay(typed) === undefined) fail({ typed: text('view.day') });
    else if (typed.trim().length < 3) fail({ typed: text('view.required') });
    else void press(async () => {
      const { handover } = await send<{ handover: boolean }>(`${api}/members/history/${entry}/${verb}`, { json: verb === 'end' ? { on: typed } : { why: typed } });
      onDone(typed, handover);
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      {verb === 'end' ? <DayField error={wrong.typed ?? wrong.on} label={text('view.on')} onChange={setTyped} required value={typed} /> : <InputField error={wrong.typed ?? wrong.why} label={text('field.withdraw')} onChange={setTyped} required value={typed} />}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text(verb === 'end' ? 'view.end' : 'view.withdraw')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
