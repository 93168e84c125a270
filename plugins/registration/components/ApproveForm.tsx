'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, SelectField, send, usePress } from '../../hierarchical-access/client';
import type { DeskEntry } from '../commands/desk';
import { useText } from './useText';

type Props = { entry: DeskEntry; hasEmail: boolean; onDone: (message: string) => void; onCancel: () => void };
const ROLES = ['cell-secretary', 'cell-deputy-secretary'] as const;

/** `registrations.approve`: how the link reaches the member, and an office where one is given, by its decision. */
export const ApproveForm = ({ entry: { id }, hasEmail, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [way, setWay] = useState(hasEmail ? 'mail' : 'slip');
  const [role, setRole] = useState('');
  const [number, setNumber] = useState('');
  const [on, setOn] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = parseTypedDay(on);
    const missing = role === '' ? {} : { ...(number.trim() ? {} : { decisionNumber: text('do.needed') }), ...(on.trim() === '' ? { decisionDate: text('do.needed') } : day === undefined ? { decisionDate: text('do.not-a-day') } : {}) };
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      await send(`${api}/registrations/${id}/approve`, { json: { way, ...(role ? { role, decisionNumber: number, decisionDate: day } : {}) } });
      onDone(text('done.approve'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('do.approve')}
      </h3>
      <SelectField label={text('do.way')} onChange={setWay} options={(hasEmail ? (['mail', 'slip'] as const) : (['slip'] as const)).map((value) => ({ value, label: text(`do.way.${value}`) }))} value={way} />
      <SelectField label={text('do.role')} onChange={setRole} options={[{ value: '', label: text('do.role.none') }, ...ROLES.map((value) => ({ value, label: text(`do.role.${value}`) }))]} value={role} />
      {role !== '' && <InputField error={wrong.decisionNumber} label={text('do.decision')} onChange={setNumber} required value={number} />}
      {role !== '' && <DayField error={wrong.decisionDate} label={text('do.decision.on')} onChange={setOn} required value={on} />}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('do.confirm')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('do.cancel')}
        </button>
      </div>
    </form>
  );
};
