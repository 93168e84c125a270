'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField, send, typedDay, usePress, useSearches } from '../../hierarchical-access/client';
import { useText } from './useText';

/** The least length of a reason (commands/removeDay). */
const LEAST = 10;

type Props = { id: string; day: string; onDone: (message: string) => void; onCancel: () => void };

/** `calendar-days.remove`, with its reason. */
export const RemoveDayForm = ({ id, day, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < LEAST) {
      fail({ reason: text('do.reason.short') });
      return;
    }
    void press(async () => {
      await send(`${api}/calendar-days/${id}/remove`, { json: { reason } });
      onDone(text('day.removed', { day: typedDay(day) }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('day.remove.of', { day: typedDay(day) })}
      </h3>
      <InputField error={wrong.reason} help={text('do.reason.help')} label={text('do.reason')} onChange={setReason} required value={reason} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('day.remove.button')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('view.cancel')}
        </button>
      </div>
    </form>
  );
};
