'use client';
import React, { useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, SelectField, send, usePress } from '../../hierarchical-access/client';
import { kindName, type NumberedKind } from '../domain/kinds';
import { useText } from './useText';

type Props = { api: string; organization: string; kinds: readonly NumberedKind[]; onDone: () => void; onCancel: () => void };

const ORGAN = /^\p{Lu}[\p{L}\d]{0,14}(?:[.-]\p{L}[\p{L}\d]{0,9}){0,2}$/u;

/** Opens a series for a term; the one of the term before ends with it. */
export const OpenForm = ({ api, organization, kinds, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [kind, setKind] = useState('');
  const [organ, setOrgan] = useState('');
  const [term, setTerm] = useState('');
  const [from, setFrom] = useState('');
  const [first, setFirst] = useState('1');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const number = /^\d{1,5}$/u.test(first.trim()) ? Number(first) : 0;
    const faults = {
      ...(kind === '' ? { kind: text('open.kind.missing') } : {}),
      ...(ORGAN.test(organ.normalize('NFC').trim()) ? {} : { organ: text('open.organ.missing') }),
      ...(term.trim().length < 4 || term.trim().length > 20 ? { term: text('open.term.missing') } : {}),
      ...(parseTypedDay(from) === undefined ? { termFrom: text('open.from.wrong') } : {}),
      ...(number < 1 ? { first: text('open.first.wrong') } : {}),
    };
    if (Object.keys(faults).length > 0) return fail(faults);
    void press(async () => {
      await send(`${api}/numbers`, { json: { organization, kind, organ, term, termFrom: from, first: number } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={save}>
      <SelectField choose={text('open.kind.choose')} error={wrong.kind} label={text('open.kind')} onChange={setKind} options={kinds.map((value) => ({ value, label: kindName(value) }))} required value={kind} />
      <InputField error={wrong.organ} help={text('open.organ.help')} label={text('open.organ')} onChange={setOrgan} required value={organ} />
      <InputField error={wrong.term} help={text('open.term.help')} label={text('open.term')} onChange={setTerm} required value={term} />
      <DayField error={wrong.termFrom} label={text('open.from')} onChange={setFrom} required value={from} />
      <InputField error={wrong.first} help={text('open.first.help')} label={text('open.first')} onChange={setFirst} required value={first} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('open.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('cancel')}</button>
      </div>
    </form>
  );
};
