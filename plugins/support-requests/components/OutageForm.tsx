'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, SelectField, send, usePress, parseTypedTime, WordsField } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { OutageEntry } from '../outages/commands';
import { useText } from './useText';

type Props = { api: string; /** The one to change; undefined: a new one. */ of: OutageEntry | undefined; onDone: (words: string) => void; onCancel: () => void };

/** Announces an outage, or says another time or other words of one. */
export const OutageForm = ({ api, of, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [kind, setKind] = useState<string>(of?.kind ?? 'planned');
  const [from, setFrom] = useState(of ? vietnamDateTime(of.from) : '');
  const [until, setUntil] = useState(of ? vietnamDateTime(of.until) : '');
  const [vi, setVi] = useState(of?.words.vi ?? '');
  const [en, setEn] = useState(of?.words.en ?? '');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const [begin, end] = [parseTypedTime(from), parseTypedTime(until)];
    const faults = {
      ...(begin ? {} : { from: text('outages.time.wrong') }), ...(end ? {} : { until: text('outages.time.wrong') }),
      ...(vi.trim().length < 5 || vi.trim().length > 500 ? { vi: text('outages.vi.missing') } : {}),
    };
    if (Object.keys(faults).length > 0) return fail(faults);
    const said = { from: begin, until: end, vi, ...(en.trim() === '' ? {} : { en }) };
    void press(async () => {
      await send(of ? `${api}/outages/${of.id}/change` : `${api}/outages`, { json: of ? said : { kind, ...said } });
      onDone(text(of ? 'outages.done.change' : 'outages.done.plan'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={save}>
      {!of && <SelectField label={text('outages.kind')} onChange={setKind} options={(['planned', 'unplanned'] as const).map((value) => ({ value, label: text(`outages.kind.${value}`) }))} required value={kind} />}
      <InputField error={wrong.from} help={text('outages.time.help')} label={text('outages.from')} onChange={setFrom} required value={from} />
      <InputField error={wrong.until} help={text('outages.time.help')} label={text('outages.until')} onChange={setUntil} required value={until} />
      <WordsField error={wrong.vi} help={text('outages.vi.help')} label={text('outages.vi')} onChange={setVi} required value={vi} />
      <WordsField error={wrong.en} label={text('outages.en')} onChange={setEn} value={en} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('outages.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('outages.cancel')}</button>
      </div>
    </form>
  );
};
