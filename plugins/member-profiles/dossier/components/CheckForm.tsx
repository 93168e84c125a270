'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, SelectField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import type { Item } from '../data/checklist';
import { useText } from './useText';

type Props = { member: string; paper: { code: string; name: string; needed: string }; item?: Item | undefined; onDone: () => void; onCancel: () => void };

const STATES = ['present', 'missing', 'not-needed'] as const;

/** What a look at the paper found. */
export const CheckForm = ({ member, paper, item, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, fail, press, wrong } = usePress(text('view.failed'));
  const [state, setState] = useState<string>(item?.state ?? '');
  const [place, setPlace] = useState(item?.place ?? '');
  const [pages, setPages] = useState(item?.pages ? String(item.pages) : '');
  const [note, setNote] = useState(item?.note ?? '');
  const [year, setYear] = useState(item?.year ? String(item.year) : '');
  const yearly = paper.needed === 'yearly';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const faults = {
      ...(state === '' ? { state: text('view.required') } : {}),
      ...(state === 'present' && pages !== '' && !/^\d{1,4}$/.test(pages.trim()) ? { pages: text('view.number') } : {}),
      ...(yearly && !/^\d{4}$/.test(year.trim()) ? { year: text('view.number') } : {}),
    };
    if (Object.keys(faults).length > 0) fail(faults);
    else void press(async () => {
      const there = state === 'present' ? { place, pages: pages.trim() === '' ? null : Number(pages) } : {};
      await send(`${api}/members/${member}/dossier/check`, { json: { paper: paper.code, state, note, ...there, ...(yearly ? { year: Number(year) } : {}) } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h4>{text('view.check', { paper: paper.name })}</h4>
      {yearly && <InputField error={wrong.year} label={text('view.year')} onChange={setYear} required value={year} />}
      <SelectField choose="…" error={wrong.state} label={text('view.state')} onChange={setState} options={STATES.map((each) => ({ value: each, label: text(`state.${each}`) }))} required value={state} />
      {state === 'present' && <InputField error={wrong.place} label={text('view.place')} onChange={setPlace} value={place} />}
      {state === 'present' && <InputField error={wrong.pages} label={text('view.pages')} onChange={setPages} value={pages} />}
      <InputField error={wrong.note} label={text('view.note')} onChange={setNote} value={note} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('view.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
