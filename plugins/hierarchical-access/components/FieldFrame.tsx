'use client';
import React, { type ReactNode } from 'react';
import './power.css';
import { useText } from './useText';

type Props = { id: string; label: string; required?: boolean | undefined; help?: string | undefined; error?: string | undefined; children: ReactNode };

/** Of a box: what to point `aria-describedby` at, when there is help or something is wrong. */
export const describedBy = (id: string, help: string | undefined, error: string | undefined): string | undefined =>
  [...(help ? [`${id}-help`] : []), ...(error ? [`${id}-error`] : [])].join(' ') || undefined;

/** Label above, the box, help below it, and beside it what is wrong. */
export const FieldFrame = ({ id, label, required = false, help, error, children }: Props): React.ReactElement => {
  const text = useText();
  return (
    <div className="phan-quyen__field">
      <label htmlFor={id}>
        {label} {required && <span className="phan-quyen__required">({text('view.required')})</span>}
      </label>
      {children}
      {help && (
        <p className="phan-quyen__note" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="phan-quyen__wrong" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
};
