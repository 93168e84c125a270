'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, send, usePress } from '../../../hierarchical-access/client';
import { useText } from './useText';
import { VoteShare } from './VoteShare';

/** A box of the form; `vote.on` stands in the member `vote` of what is sent. */
export type Field = { name: string; kind: 'day' | 'text' | 'count'; label: string; required?: boolean; max?: string };
type Values = Readonly<Record<string, string>>;

type Props = {
  title: string;
  /** It stands by itself, not in a card that has a heading of its own. @default false */
  top?: boolean;
  fields: readonly Field[];
  initial?: Values;
  url: string;
  /** What stands before the boxes, and after them: choices and pickers of the step. */
  before?: React.ReactNode;
  after?: React.ReactNode;
  /** What those give, beside what was typed; a text instead is what is missing, shown above the button. */
  more?: (values: Values) => Record<string, unknown> | string;
  onDone: () => void;
  onCancel: () => void;
};

const nested = (flat: Record<string, unknown>): Record<string, unknown> => {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(flat)) {
    const [of = '', inner] = name.split('.');
    if (inner === undefined) out[of] = value;
    else out[of] = { ...(out[of] as Record<string, unknown> | undefined), [inner]: value };
  }
  return out;
};

/** One step asked for in place: its boxes checked here first, the server's words beside the box they are about. */
export const StepForm = ({ title, top = false, fields, initial = {}, url, before, after, more, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const Heading = top ? 'h2' : 'h4';
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [values, setValues] = useState<Values>(initial);
  const [missing, setMissing] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const wrongOf = ({ name, kind, required }: Field): string | undefined => {
    const value = values[name]?.trim() ?? '';
    if (value === '') return required ? text('ask.needed') : undefined;
    if (kind === 'day' && parseTypedDay(value) === undefined) return text('ask.not-a-day');
    return kind === 'count' && !/^\d{1,4}$/.test(value) ? text('ask.not-a-count') : undefined;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const faults = fields.flatMap((field) => {
      const fault = wrongOf(field);
      return fault ? [[field.name, fault] as const] : [];
    });
    const given = more?.(values) ?? {};
    setMissing(typeof given === 'string' ? given : '');
    if (faults.length > 0) {
      fail(Object.fromEntries(faults));
      return;
    }
    if (typeof given === 'string') return;
    const boxes = Object.fromEntries(fields.flatMap(({ name, kind }) => {
      const value = values[name]?.trim() ?? '';
      return value === '' ? [] : [[name, kind === 'count' ? Number(value) : value]];
    }));
    void press(async () => {
      await send(url, { json: { ...nested(boxes), ...given } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <Heading ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {before}
      {fields.map(({ name, kind, label, required = false, max }) => {
        const shared = { error: wrong[name], label, required, value: values[name] ?? '', onChange: (value: string) => setValues((now) => ({ ...now, [name]: value })) };
        return kind === 'day' ? <DayField {...shared} {...(max ? { max } : {})} key={name} /> : <InputField {...shared} key={name} />;
      })}
      <VoteShare values={values} />
      {after}
      <div role="alert">{(missing || error) && <p className="phan-quyen__error">{missing || error}</p>}</div>
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
