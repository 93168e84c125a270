'use client';
import React, { useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, send, typedDay, usePress, useSearches } from '../../hierarchical-access/client';
import type { Holiday, OfficialKind } from '../../working-calendar/pure';
import { MARKS } from '../domain/marks';
import { SelectField } from './SelectField';
import { useText } from './useText';

// Names only: the calendar itself has no business in a browser.
const KINDS = Object.keys({ holiday: true, substitute: true, worked: true } satisfies Record<OfficialKind, true>) as OfficialKind[];
const HOLIDAYS = Object.keys({ 'new-year': true, tet: true, 'hung-kings': true, reunification: true, labour: true, 'national-day': true, other: true } satisfies Record<Holiday, true>) as Holiday[];

const EMPTY: Record<string, string> = { kind: 'holiday', holiday: '', mark: 'V' };

/** `calendar-days.set`: one day as it was announced. The kind, the holiday and the source stay for the next day of the same break. */
export const DayForm = ({ onDone }: { onDone: (message: string) => void }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [values, setValues] = useState(EMPTY);
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = ['day', 'holiday', 'name', 'source'].filter((name) => !values[name]?.trim());
    const noDay: Record<string, string> = values.day?.trim() && parseTypedDay(values.day) === undefined ? { day: text('view.not-a-day') } : {};
    if (missing.length + Object.keys(noDay).length > 0) {
      fail({ ...Object.fromEntries(missing.map((name) => [name, text('view.needed')])), ...noDay });
      return;
    }
    void press(async () => {
      const { day } = await send<{ day: string }>(`${api}/calendar-days/set`, { json: values });
      setValues((now) => ({ ...now, day: '' }));
      onDone(text('day.saved', { day: typedDay(day) }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{text('day.add')}</h2>
      <p className="phan-quyen__note">{text('day.add.lead')}</p>
      <DayField error={wrong.day} label={text('day.day')} onChange={set('day')} required value={values.day ?? ''} />
      <SelectField label={text('day.kind')} onChange={set('kind')} options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))} required value={values.kind ?? ''} />
      <SelectField choose={text('propose.choose')} error={wrong.holiday} label={text('day.holiday')} onChange={set('holiday')} options={HOLIDAYS.map((value) => ({ value, label: text(`holiday.${value}`) }))} required value={values.holiday ?? ''} />
      <InputField error={wrong.name} label={text('day.name')} onChange={set('name')} required value={values.name ?? ''} />
      <InputField error={wrong.source} label={text('day.source')} onChange={set('source')} required value={values.source ?? ''} />
      <SelectField label={text('view.mark')} onChange={set('mark')} options={MARKS.map((value) => ({ value, label: text(`mark.${value}`) }))} required value={values.mark ?? ''} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
        {text('day.save')}
      </button>
    </form>
  );
};
