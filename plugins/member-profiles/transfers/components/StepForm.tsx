'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, Picker, send, usePress, type Choice } from '../../../hierarchical-access/client';
import type { DeskEntry } from '../commands/desk';
import { useText } from './useText';
import type { PersonStep } from './steps';

type Props = { entry: DeskEntry; step: PersonStep; today: string; onDone: () => void; onCancel: () => void };

/** What a step asks for beside the transfer itself. */
const ASKED: Readonly<Record<PersonStep, readonly ('paperNumber' | 'paperDate' | 'cell' | 'on' | 'until' | 'reason' | 'confirmation')[]>> = {
  send: ['paperNumber', 'paperDate'], present: ['on'], accept: ['cell', 'on', 'confirmation'], return: ['reason'], refuse: ['reason'], withdraw: ['reason'], extend: ['until', 'reason'], end: ['on', 'reason'],
};

/** One step of a transfer, asked for in place. */
export const StepForm = ({ entry, step, today, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [cell, setCell] = useState<Choice>();
  const [values, setValues] = useState<Record<string, string>>({ on: today, paperDate: today });
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  useEffect(() => heading.current?.focus(), []);
  const away = entry.destinationOutside !== null;
  const asked = ASKED[step].filter((name) => (name === 'cell' ? entry.kind !== 'internal' && !away : name !== 'confirmation' || away));
  const cells = useCallback(
    async (q: string, signal: AbortSignal): Promise<Choice[]> => {
      const { found } = await send<{ found: { id: string; name: string; form: string; ancestors: { shortName: string }[] }[] }>(`${api}/organizations/search?${new URLSearchParams({ q, limit: '50' }).toString()}`, { signal });
      return found.filter(({ form }) => form === 'cell').map(({ id, name, ancestors }) => ({ id, name, note: ancestors.map(({ shortName }) => shortName).join(' › ') }));
    },
    [api],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given: Record<string, string | undefined> = Object.fromEntries(asked.map((name) => [name, name === 'cell' ? cell?.id : values[name]?.trim()]));
    const missing = asked.flatMap((name) => (given[name] || name === 'confirmation' ? [] : [[name, text('ask.needed')]]));
    const noDay = asked.flatMap((name) => (['paperDate', 'on', 'until'].includes(name) && given[name] && parseTypedDay(given[name] ?? '') === undefined ? [[name, text('ask.not-a-day')]] : []));
    if (missing.length + noDay.length > 0) {
      fail(Object.fromEntries([...missing, ...noDay]) as Record<string, string>);
      return;
    }
    void press(async () => {
      await send(`${api}/transfers/${entry.id}/${step}`, { json: Object.fromEntries(Object.entries(given).filter(([, value]) => value)) });
      onDone();
    });
  };
  const on = text(step === 'present' ? 'ask.on.present' : step === 'end' ? 'ask.on.end' : 'ask.on');
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h4 ref={heading} tabIndex={-1}>
        {text('step.of', { step: text(`step.${step}`), name: entry.memberName })}
      </h4>
      {asked.map((name) => {
        if (name === 'cell') return <Picker chosen={cell} error={wrong.cell} help={text('ask.cell.help')} key={name} label={text('ask.cell')} onPick={setCell} required search={cells} />;
        const shared = { error: wrong[name], onChange: set(name), required: true, value: values[name] ?? '' };
        if (name === 'on' || name === 'paperDate') return <DayField {...shared} key={name} label={name === 'on' ? on : text('ask.paperDate')} max={today} />;
        if (name === 'confirmation') return <InputField {...shared} help={text('ask.confirmation.help')} key={name} label={text('ask.confirmation')} required={false} />;
        if (name === 'until') return <DayField {...shared} key={name} label={text('ask.until')} />;
        return <InputField {...shared} key={name} label={text(name === 'reason' ? 'ask.why' : 'ask.paperNumber')} />;
      })}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('ask.confirm')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('ask.cancel')}
        </button>
      </div>
    </form>
  );
};
