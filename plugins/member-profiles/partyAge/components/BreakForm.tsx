'use client';
import React, { useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, SelectField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { useText } from './useText';

const KINDS = ['struck-off', 'expelled', 'lost-contact', 'transfer'] as const;
type Kind = (typeof KINDS)[number];
type Props = { member: string; onDone: (told: string) => void; onCancel: () => void };

/** `party-age.interrupt`: from when to when, why, and by which paper. */
export const BreakForm = ({ member, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [kind, setKind] = useState<Kind>('struck-off');
  const [typed, setTyped] = useState({ from: '', to: '', decisionNumber: '', decisionDate: '' });
  const put = (name: keyof typeof typed) => (value: string): void => setTyped((before) => ({ ...before, [name]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const days = { from: parseTypedDay(typed.from), to: parseTypedDay(typed.to), decisionDate: parseTypedDay(typed.decisionDate) };
    const missing = Object.fromEntries([
      ...(['from', 'to', 'decisionDate'] as const).filter((name) => !days[name]).map((name) => [name, text(typed[name].trim() ? 'view.not-a-day' : 'view.needed')]),
      ...(typed.decisionNumber.trim() ? [] : [['decisionNumber', text('view.needed')]]),
    ]) as Record<string, string>;
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      await send(`${api}/members/${member}/interruptions`, { json: { kind, ...days, decisionNumber: typed.decisionNumber } });
      onDone(text('do.saved'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <SelectField label={text('do.kind')} onChange={(value) => setKind(value as Kind)} options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))} value={kind} />
      <DayField error={wrong.from} label={text('do.from')} onChange={put('from')} required value={typed.from} />
      <p>{text('do.to.help')}</p>
      <DayField error={wrong.to} label={text('do.to')} onChange={put('to')} required value={typed.to} />
      <InputField error={wrong.decisionNumber} label={text('do.number')} onChange={put('decisionNumber')} required value={typed.decisionNumber} />
      <DayField error={wrong.decisionDate} label={text('do.date')} onChange={put('decisionDate')} required value={typed.decisionDate} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('do.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('do.cancel')}</button>
      </div>
    </form>
  );
};
