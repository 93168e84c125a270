'use client';
import React, { useState, type FormEvent } from 'react';
import { DayField, InputField, SelectField, parseTypedDay, send, typedDay, usePress, useSearches } from '../../hierarchical-access/client';
import type { Holiday, OfficialKind } from '../../working-calendar/pure';
import { daysBetween, MOST_DAYS } from '../domain/daysBetween';
import { MARKS } from '../domain/marks';
import { useText } from './useText';

// Names only: the calendar itself has no business in a browser.
const KINDS = Object.keys({ holiday: true, substitute: true, worked: true } satisfies Record<OfficialKind, true>) as OfficialKind[];
const HOLIDAYS = Object.keys({ 'new-year': true, tet: true, 'hung-kings': true, reunification: true, labour: true, 'national-day': true, other: true } satisfies Record<Holiday, true>) as Holiday[];

const EMPTY: Record<string, string> = { kind: 'holiday', holiday: '', mark: 'V' };

/** `calendar-days.set`: one day, or all days of a break, as they were announced. The kind, the holiday and the source stay for the next day of the same break. */
export const DayForm = ({ onDone }: { onDone: (message: string) => void }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [values, setValues] = useState(EMPTY);
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = ['day', 'holiday', 'name', 'source'].filter((name) => !values[name]?.trim());
    const [first, last] = [parseTypedDay(values.day ?? ''), parseTypedDay(values.until?.trim() ? values.until : (values.day ?? ''))];
    const days = first && last ? daysBetween(first, last) : undefined;
    const noDay: Record<string, string> = {
      ...(values.day?.trim() && first === undefined ? { day: text('view.not-a-day') } : {}),
      ...(first && last === undefined ? { until: text('view.not-a-day') } : {}),
      ...(first && last && !days ? { until: text('day.until.wrong', { most: MOST_DAYS }) } : {}),
    };
    if (!days || missing.length + Object.keys(noDay).length > 0) {
      fail({ ...Object.fromEntries(missing.map((name) => [name, text('view.needed')])), ...noDay });
      return;
    }
    void press(async () => {
      const { until: _, ...rest } = values;
      await send(`${api}/calendar-days/set`, { json: { ...rest, day: days } });
      setValues((now) => ({ ...now, day: '', until: '' }));
      onDone(text('day.saved', { day: days.map(typedDay).join(', ') }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{text('day.add')}</h2>
      <p className="phan-quyen__note">{text('day.add.lead')}</p>
      <DayField error={wrong.day} label={text('day.day')} onChange={set('day')} required value={values.day ?? ''} />
      <DayField error={wrong.until} label={text('day.until')} onChange={set('until')} value={values.until ?? ''} />
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
