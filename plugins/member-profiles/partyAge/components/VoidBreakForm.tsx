'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, send, typedDay, usePress, useSearches } from '../../../hierarchical-access/client';
import type { ShownBreak } from '../data/shownPartyAge';
import { useText } from './useText';

type Props = { of: ShownBreak; onDone: (told: string) => void; onCancel: () => void };

/** `party-age.void`: why a note was wrong. */
export const VoidBreakForm = ({ of, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < 10) return fail({ reason: text('do.reason.short') });
    void press(async () => {
      await send(`${api}/members/interruptions/${of.id}/void`, { json: { reason } });
      onDone(text('do.voided'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3>{text('do.void.of', { from: typedDay(of.from), to: typedDay(of.to) })}</h3>
      <InputField error={wrong.reason} label={text('do.reason')} onChange={setReason} required value={reason} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('do.void')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('do.cancel')}</button>
      </div>
    </form>
  );
};
