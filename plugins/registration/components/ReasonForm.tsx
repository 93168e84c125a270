'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField, send, usePress } from '../../hierarchical-access/client';
import { useText } from './useText';

type Props = { id: string; step: 'return' | 'refuse'; onDone: (message: string) => void; onCancel: () => void };

/** `registrations.return` and `.refuse`: with a reason. */
export const ReasonForm = ({ id, step, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < 3) return fail({ reason: text('do.reason.needed') });
    void press(async () => {
      await send(`${api}/registrations/${id}/${step}`, { json: { reason } });
      onDone(text(`done.${step}`));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text(`do.${step}`)}
      </h3>
      <InputField error={wrong.reason} label={text('do.reason')} onChange={setReason} required value={reason} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('do.confirm')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('do.cancel')}
        </button>
      </div>
    </form>
  );
};
