'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, SelectField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import type { OpenedRecord } from './types';
import { useText } from './useText';

const REASONS = ['compare', 'transfer', 'badge', 'dues', 'request'] as const;

/** Asks what a record is opened for, before it is: the member reads the answer. */
export const OpenForm = ({ member, onOpen }: { member: string; onOpen: (record: OpenedRecord, why: string) => void }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [chosen, setChosen] = useState('');
  const [own, setOwn] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const why = own.trim() || chosen;
    if (why.length < 3) fail({ why: text('view.open.missing') });
    else void press(async () => onOpen(await send<OpenedRecord>(`${api}/members/${member}/read-record`, { json: { why } }), why));
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{text('view.open.title')}</h2>
      <p>{text('view.open.lead')}</p>
      <SelectField choose={text('view.open.choose')} error={wrong.why} label={text('view.open.why')} onChange={setChosen} options={REASONS.map((each) => ({ value: text(`view.open.why.${each}`), label: text(`view.open.why.${each}`) }))} required value={chosen} />
      <InputField label={text('view.open.own')} onChange={setOwn} value={own} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('view.open.button')}</button>
    </form>
  );
};
