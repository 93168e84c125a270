'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, Picker, SelectField, send, usePress, type Choice } from '../../../hierarchical-access/client';
import { CheckField } from './CheckField';
import { useText } from './useText';

type Found = { found: { id: string; name: string; form: string; ancestors: { shortName: string }[] }[] };
const DAYS = ['paperDate', 'on', 'bornOn', 'admittedOn', 'officialOn'] as const;

/** `transfers.arrive`: somebody comes from a place outside the city with its paper; the committee takes them into one of its cells. */
export const ArriveForm = ({ today, onDone, onCancel }: { today: string; onDone: () => void; onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [back, setBack] = useState(false);
  const [member, setMember] = useState<Choice>();
  const [cell, setCell] = useState<Choice>();
  const [status, setStatus] = useState<'official' | 'probationary'>('official');
  const [values, setValues] = useState<Record<string, string>>({ on: today, paperDate: today });
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  useEffect(() => heading.current?.focus(), []);
  const cells = useCallback(
    async (q: string, signal: AbortSignal): Promise<Choice[]> => {
      const { found } = await send<Found>(`${api}/organizations/search?${new URLSearchParams({ q, limit: '50' }).toString()}`, { signal });
      return found.filter(({ form }) => form === 'cell').map(({ id, name, ancestors }) => ({ id, name, note: ancestors.map(({ shortName }) => shortName).join(' › ') }));
    },
    [api],
  );
  const former = useCallback(
    async (q: string, signal: AbortSignal): Promise<Choice[]> => {
      const { rows } = await send<{ rows: { id: string; name: string; values: { cell?: string } }[] }>(`${api}/roster?${new URLSearchParams({ q, status: 'transferred,left', columns: 'cell', limit: '20' }).toString()}`, { signal });
      return rows.map(({ id, name, values: { cell: last = '' } }) => ({ id, name, note: last }));
    },
    [api],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const days = Object.fromEntries(DAYS.flatMap((name) => (values[name]?.trim() ? [[name, parseTypedDay(values[name] ?? '')]] : []))) as Partial<Record<(typeof DAYS)[number], string | undefined>>;
    const needed = { ...(back ? { member: member?.id } : { fullName: values.fullName?.trim() }), from: values.from?.trim(), paperNumber: values.paperNumber?.trim(), paperDate: values.paperDate?.trim(), on: values.on?.trim(), cell: cell?.id };
    const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [[name, text('ask.needed')]]));
    const noDay = Object.entries(days).flatMap(([name, day]) => (day === undefined ? [[name, text('ask.not-a-day')]] : []));
    if (missing.length + noDay.length > 0) return fail(Object.fromEntries([...missing, ...noDay]) as Record<string, string>);
    void press(async () => {
      const { bornOn, admittedOn, officialOn, ...others } = days;
      const record = back ? {} : { ...(bornOn ? { bornOn } : {}), ...(admittedOn ? { admittedOn } : {}), ...(officialOn && status === 'official' ? { officialOn } : {}) };
      await send(`${api}/transfers/arrive`, { json: { ...needed, ...others, ...record, status } });
      onDone();
    });
  };
  const box = (name: string): { error: string | undefined; onChange: (value: string) => void; value: string } => ({ error: values[name]?.trim() && wrong[name] === text('ask.needed') ? undefined : wrong[name], onChange: set(name), value: values[name] ?? '' });
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1}>{text('view.arrive')}</h2>
      <p>{text('ask.arrive.lead')}</p>
      <CheckField checked={back} label={text('ask.arrive.back')} onChange={setBack} />
      {back ? (
        <Picker chosen={member} error={member ? undefined : wrong.member} help={text('ask.arrive.back.help')} label={text('ask.member')} onPick={setMember} required search={former} />
      ) : (
        <>
          <InputField {...box('fullName')} label={text('ask.arrive.name')} required />
          <DayField {...box('bornOn')} label={text('ask.arrive.born')} max={today} />
          <DayField {...box('admittedOn')} label={text('ask.arrive.admitted')} max={today} />
          <DayField {...box('officialOn')} label={text('ask.arrive.official')} max={today} />
        </>
      )}
      <SelectField label={text('ask.arrive.status')} onChange={(value) => setStatus(value as typeof status)} options={(['official', 'probationary'] as const).map((value) => ({ value, label: text(`ask.arrive.status.${value}`) }))} value={status} />
      <InputField {...box('from')} help={text('ask.outside.help')} label={text('ask.arrive.from')} required />
      <InputField {...box('paperNumber')} label={text('ask.paperNumber')} required />
      <DayField {...box('paperDate')} label={text('ask.paperDate')} max={today} required />
      <Picker chosen={cell} error={cell ? undefined : wrong.cell} help={text('ask.cell.help')} label={text('ask.cell')} onPick={setCell} required search={cells} />
      <DayField {...box('on')} label={text('ask.on')} max={today} required />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('ask.arrive.confirm')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('ask.cancel')}</button>
      </div>
    </form>
  );
};
