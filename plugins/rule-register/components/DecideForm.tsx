'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField, send, typedDay, usePress, useSearches } from '../../hierarchical-access/client';
import type { Proposal } from '../data/overview';
import { useText } from './useText';

/** `withdraw` is the proposer's own way of laying a proposal aside. */
export type Verdict = 'confirm' | 'reject' | 'withdraw';

/** The least length of a reason (commands/reject). */
const LEAST = 10;

type Props = { verdict: Verdict; proposal: Proposal; onDone: (message: string) => void; onCancel: () => void };

/** What follows from the decision, its reason where one is asked for, and the button that decides. */
export const DecideForm = ({ verdict, proposal: { id, name, shown, validFrom, validTo, after }, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (verdict !== 'confirm' && reason.trim().length < LEAST) {
      fail({ reason: text('do.reason.short') });
      return;
    }
    void press(async () => {
      await send(`${api}/rules/${id}/${verdict === 'confirm' ? 'confirm' : 'reject'}`, { json: verdict === 'confirm' ? {} : { reason } });
      onDone(text(`do.${verdict}.done`, { name }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text(`do.${verdict}.title`, { name })}
      </h3>
      {verdict === 'confirm' ? (
        <>
          <p>{text('do.confirm.lead', { shown, from: typedDay(validFrom) })}</p>
          {validTo !== null && <p>{after === null ? text('do.confirm.gap', { to: typedDay(validTo) }) : text('do.confirm.after', { to: typedDay(validTo), after })}</p>}
        </>
      ) : (
        <InputField error={wrong.reason} help={text('do.reason.help')} label={text('do.reason')} onChange={setReason} required value={reason} />
      )}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {verdict === 'confirm' ? text('do.confirm') : text(`do.${verdict}.button`)}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('view.cancel')}
        </button>
      </div>
    </form>
  );
};
