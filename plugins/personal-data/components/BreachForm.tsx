'use client';
import React, { useState } from 'react';
import { DayField, InputField, parseTypedDay, Picker, send, usePress, useSearches, type Choice } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import { Form } from './Form';
import { TextArea } from './TextArea';
import { useText } from './useText';

const TIME = /^([01]?\d|2[0-3])[:h.]([0-5]\d)$/;
const LEAST = 10;

/** `breaches.record`: where, what, when it became known, how many people. */
export const BreachForm = ({ onDone, onCancel }: { onDone: (words: string) => void; onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [organization, setOrganization] = useState<Choice>();
  const [what, setWhat] = useState('');
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [touched, setTouched] = useState('');
  const submit = (): void => {
    const date = parseTypedDay(day);
    const clock = TIME.exec(time.trim());
    const missing = {
      ...(organization ? {} : { organization: text('view.needed') }), ...(what.trim().length < LEAST ? { what: text('view.short', { least: LEAST }) } : {}), ...(date ? {} : { day: text('view.needed') }),
      ...(clock ? {} : { time: text('breaches.record.time.wrong') }), ...(/^\d{1,7}$/.test(touched.trim()) ? {} : { touched: text('breaches.record.touched.wrong') }),
    };
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      const knownAt = `${date ?? ''}T${(clock?.[1] ?? '').padStart(2, '0')}:${clock?.[2] ?? ''}:00+07:00`;
      const { dueAt } = await send<{ dueAt: string }>(`${api}/breaches`, { json: { organization: organization?.id, what, knownAt, touched: Number(touched) } });
      onDone(text('breaches.recorded', { due: vietnamDateTime(dueAt) }));
    });
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={submit} submit={text('view.save')} title={text('breaches.record')}>
      <Picker chosen={organization} error={wrong.organization} help={text('desk.appoint.organization.help')} label={text('breaches.record.organization')} onPick={setOrganization} required search={organizations} />
      <TextArea error={wrong.what} help={text('breaches.record.what.help')} label={text('breaches.record.what')} onChange={setWhat} required value={what} />
      <DayField error={wrong.day} label={text('breaches.record.day')} onChange={setDay} required value={day} />
      <InputField error={wrong.time} label={text('breaches.record.time')} onChange={setTime} required value={time} />
      <InputField error={wrong.touched} label={text('breaches.record.touched')} onChange={setTouched} required value={touched} />
    </Form>
  );
};
