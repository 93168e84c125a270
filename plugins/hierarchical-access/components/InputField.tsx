'use client';
import React, { useId } from 'react';
import './power.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'password' | 'email' | 'search';
  required?: boolean;
  help?: string;
  autoComplete?: string;
  max?: string;
};

/** A labelled box; the help below it belongs to it for those who hear the page. */
export const InputField = ({ label, value, onChange, type = 'text', required = false, help, autoComplete = 'off', max }: Props): React.ReactElement => {
  const id = useId();
  return (
    <div className="phan-quyen__field">
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={help ? `${id}-help` : undefined}
        aria-required={required}
        autoComplete={autoComplete}
        className="phan-quyen__input"
        id={id}
        max={max}
        onChange={({ target }) => onChange(target.value)}
        type={type}
        value={value}
      />
      {help && (
        <p className="phan-quyen__note" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
};
