'use client';
import React, { useId } from 'react';
import { describedBy, FieldFrame } from './FieldFrame';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password' | 'email' | 'search';
  required?: boolean;
  help?: string;
  error?: string | undefined;
  autoComplete?: string;
  /** Offered while one types; anything else may be typed all the same. */
  suggestions?: readonly string[];
};

/** A labelled box; the help and the error below it belong to it for those who hear the page. */
export const InputField = ({ label, value, onChange, type = 'text', required = false, help, error, autoComplete = 'off', suggestions = [] }: Props): React.ReactElement => {
  const id = useId();
  return (
    <FieldFrame error={error} help={help} id={id} label={label} required={required}>
      <input
        aria-describedby={describedBy(id, help, error)}
        aria-invalid={error !== undefined}
        aria-required={required}
        autoComplete={autoComplete}
        className="phan-quyen__input"
        id={id}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        onChange={({ target }) => onChange(target.value)}
        type={type}
        value={value}
      />
      {suggestions.length > 0 && <datalist id={`${id}-list`}>{suggestions.map((each) => <option key={each} value={each} />)}</datalist>}
    </FieldFrame>
  );
};
