'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { useText } from './useText';

type Props = { line: { id: string; receipt: string }; name: string; onDone: (message: string) => void; onCancel: () => void };

/** The least length of a reason (commands/void). */
const LEAST = 10;

/** `dues.void`: a receipt that was wrong, with the reason. */
export const VoidForm = ({ line: { id, receipt }, name, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < LEAST) return fail({ reason: text('do.reason.help') });
    void press(async () => {
      await send(`${api}/dues/${id}/void`, { json: { reason } });
      onDone(text('do.voided', { receipt }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('do.void.of', { receipt, name })}
      </h3>
      <InputField error={wrong.reason} help={text('do.reason.help')} label={text('do.reason')} onChange={setReason} required value={reason} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('do.save')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('do.cancel')}
        </button>
      </div>
    </form>
  );
};
