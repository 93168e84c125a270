'use client';
import React, { useId, useRef, useState } from 'react';
import { parseTypedDay, typedDay } from '../domain/typedDay';
import { describedBy, FieldFrame } from './FieldFrame';
import { useText } from './useText';

type Props = {
  label: string;
  /** `YYYY-MM-DD`, empty, or what was typed and is no day (yet). */
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  error?: string | undefined;
  /** `YYYY-MM-DD`: the last day the calendar offers. */
  max?: string;
};

/**
 * A day, typed as day/month/year. A browser's own date box writes month/day/year where its language is English, and
 * 01/07 would be read as the seventh of January; its calendar is still there for those who prefer to point.
 */
export const DayField = ({ label, value, onChange, required = false, error, max }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(typedDay(value));
  const [left, setLeft] = useState(false);
  const shown = (parseTypedDay(typed) ?? typed) === value ? typed : typedDay(value);
  const isDay = parseTypedDay(value) !== undefined;
  const wrong = error ?? (left && value.trim() !== '' && !isDay ? text('view.not-a-day') : undefined);
  return (
    <FieldFrame error={wrong} help={text('view.day.help')} id={id} label={label} required={required}>
      <span className="phan-quyen__day">
        <input
          aria-describedby={describedBy(id, 'help', wrong)}
          aria-invalid={wrong !== undefined}
          aria-required={required}
          autoComplete="off"
          className="phan-quyen__input"
          id={id}
          inputMode="numeric"
          onBlur={() => {
            setLeft(true);
            setTyped(typedDay(value));
          }}
          onChange={({ target }) => {
            setLeft(false);
            setTyped(target.value);
            onChange(parseTypedDay(target.value) ?? target.value);
          }}
          type="text"
          value={shown}
        />
        <button aria-label={`${text('view.calendar')}: ${label}`} className="phan-quyen__button" onClick={() => calendar.current?.showPicker()} type="button">
          {text('view.calendar')}
        </button>
        <input
          aria-hidden="true"
          aria-label={label}
          className="phan-quyen__calendar"
          max={max}
          onChange={({ target }) => onChange(target.value)}
          ref={calendar}
          tabIndex={-1}
          type="date"
          value={isDay ? value : ''}
        />
      </span>
    </FieldFrame>
  );
};
