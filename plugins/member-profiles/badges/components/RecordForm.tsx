'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, send, usePress, useSearches } from '../../../hierarchical-access/client';
import type { BadgeLine } from '../data/badgeList';
import { useText } from './useText';

type Props = { line: BadgeLine; on: string; onDone: (message: string) => void; onCancel: () => void };

/** `badges.record`: the decision by which a member of the list was awarded. */
export const RecordForm = ({ line: { member, name, badge }, on, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [decisionNumber, setNumber] = useState('');
  const [date, setDate] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const { years, early } = badge.value;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const decisionDate = parseTypedDay(date);
    const missing = { ...(decisionNumber.trim() ? {} : { decisionNumber: text('view.needed') }), ...(decisionDate ? {} : { decisionDate: text(date.trim() ? 'view.not-a-day' : 'view.needed') }) };
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      await send(`${api}/badges/record`, { json: { member, years, on, decisionNumber, decisionDate, early } });
      onDone(text('do.saved', { name }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('do.record.of', { years, name })}
      </h3>
      {early && <p>{text('do.early')}</p>}
      <InputField error={wrong.decisionNumber} label={text('do.number')} onChange={setNumber} required value={decisionNumber} />
      <DayField error={wrong.decisionDate} label={text('do.date')} onChange={setDate} required value={date} />
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
