'use client';
import React, { useId } from 'react';
import { useText } from './useText';

type Base = { label: string; value: string; onChange: (value: string) => void };

export const TextField = ({ label, value, onChange, required, type = 'text', max }: Base & { required?: boolean; type?: 'text' | 'date'; max?: string }): React.ReactElement => {
  const text = useText();
  const id = useId();
  return (
    <div className="to-chuc__field">
      <label htmlFor={id}>
        {label} {required && <span className="to-chuc__required">({text('form.required')})</span>}
      </label>
      <input
        aria-required={required}
        className="to-chuc__input"
        id={id}
        max={max}
        onChange={({ target }) => onChange(target.value)}
        type={type}
        value={value}
      />
    </div>
  );
};

export const SelectField = ({ label, value, onChange, options, empty }: Base & { options: { value: string; label: string }[]; empty?: string | undefined }): React.ReactElement => {
  const id = useId();
  return (
    <div className="to-chuc__field">
      <label htmlFor={id}>{label}</label>
      <select className="to-chuc__input" id={id} onChange={({ target }) => onChange(target.value)} value={value}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
