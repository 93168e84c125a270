'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, Refused, SelectField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import { kindOf, type Kind } from '../domain/kinds';
import { formLabel, history, kindLabel } from '../translations';
import { lowerFirst } from '../../record/components/lowerFirst';
import type { HistorySubject, OpenedEntry } from './types';
import { useText } from './useText';

type Typed = Record<'form' | 'organization' | 'title' | 'place' | 'from' | 'to' | 'precision' | 'degree' | 'decisionNumber' | 'decidedOn' | 'decisionOrgan' | 'note' | 'why', string>;
export type EntryValues = Omit<Typed, 'why'>;
type Props = { subject: HistorySubject; kind: Kind; entry?: OpenedEntry; onSaved: (id: string, values: EntryValues, handover: boolean) => void; onCancel: () => void };

const PRECISIONS = ['day', 'month', 'year'] as const;
const typedOf = (entry: OpenedEntry | undefined): Typed => ({
  form: entry?.form ?? '', organization: entry?.organization ?? '', title: entry?.title ?? '', place: entry?.place ?? '', from: entry?.from ?? '', to: entry?.to ?? '', precision: entry?.precision ?? 'day',
  degree: entry?.degree ?? '', decisionNumber: entry?.decisionNumber ?? '', decidedOn: entry?.decidedOn ?? '', decisionOrgan: entry?.decisionOrgan ?? '', note: entry?.note ?? '', why: '',
});

/** One entry in boxes: what it is, when, by which decision. A correction says why. */
export const EntryForm = ({ subject, kind, entry, onSaved, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, fail, press, wrong } = usePress(text('view.failed'));
  const [typed, setTyped] = useState<Typed>(() => typedOf(entry));
  const [said, setSaid] = useState<Record<string, string>>({});
  const { forms, lasts, decided } = kindOf(kind);
  useEffect(() => heading.current?.focus(), []);
  const set = (name: keyof Typed) => (value: string): void => setTyped((before) => ({ ...before, [name]: value }));
  const of = (name: keyof Typed): { value: string; onChange: (value: string) => void; error: string | undefined } => ({ value: typed[name], onChange: set(name), error: said[name] ?? wrong[name] ?? wrong[`values.${name}`] });
  const missing = (): Record<string, string> => {
    const needed = (['title', 'from', ...(forms.length > 0 ? ['form'] : []), ...(decided ? ['decisionNumber', 'decidedOn', 'decisionOrgan'] : []), ...(entry ? ['why'] : [])] as (keyof Typed)[]).filter((name) => typed[name].trim() === '');
    const days = (['from', 'to', 'decidedOn'] as const).filter((name) => typed[name] !== '' && parseTypedDay(typed[name]) === undefined);
    return { ...Object.fromEntries(needed.map((name) => [name, text('view.required')])), ...Object.fromEntries(days.map((name) => [name, text('view.day')])) };
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSaid({});
    const faults = missing();
    if (Object.keys(faults).length > 0) {
      fail(faults);
      return;
    }
    const { why, ...values } = typed;
    void press(async () => {
      const given = Object.fromEntries(Object.entries({ ...values, kind }).map(([name, value]) => [name, value.trim() === '' ? null : value.trim()]));
      try {
        const answer = await send<{ id: string; handover: boolean }>(entry ? `${api}/members/history/${entry.entry}/correct` : `${api}/members/${subject.id}/history`, { json: entry ? { values: given, why } : { values: given } });
        onSaved(answer.id, values, answer.handover);
      } catch (refusal) {
        if (refusal instanceof Refused) setSaid(Object.fromEntries(Object.entries(refusal.wrong).map(([path, message]) => [path.split('.').at(-1) ?? path, message])));
        throw refusal;
      }
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>{entry ? text('view.correct') : text('view.add', { what: lowerFirst(kindLabel(kind)[language]) })}</h3>
      {forms.length > 0 && <SelectField {...of('form')} choose={text('view.choose')} label={text('field.form')} options={forms.map((form) => ({ value: form, label: formLabel(form)[language] }))} required />}
      <InputField {...of('title')} label={history(language, `title.${kind}`)} required />
      {kind === 'party-post' && <SelectField {...of('organization')} choose={text('view.elsewhere')} label={text('field.organization')} options={subject.places.map((place) => ({ value: place.id, label: place.name }))} />}
      {!(kind === 'party-post' && typed.organization !== '') && <InputField {...of('place')} label={history(language, `place.${kind}`)} />}
      <DayField {...of('from')} label={text(lasts ? 'field.from' : 'field.on')} required />
      {lasts && <DayField {...of('to')} label={text(kind === 'discipline' ? 'field.ends' : 'field.to')} />}
      <SelectField {...of('precision')} label={text('field.precision')} options={PRECISIONS.map((each) => ({ value: each, label: text(`precision.${each}`) }))} />
      {kind === 'training' && <InputField {...of('degree')} label={text('field.degree')} />}
      <InputField {...of('decisionNumber')} label={text('field.decisionNumber')} required={decided} />
      <DayField {...of('decidedOn')} label={text('field.decidedOn')} required={decided} />
      <InputField {...of('decisionOrgan')} label={text('field.decisionOrgan')} required={decided} />
      <InputField {...of('note')} label={text('field.note')} />
      {entry && <InputField {...of('why')} label={text('field.why')} required />}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('view.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
