'use client';
import React, { useId } from 'react';
import { describedBy, FieldFrame } from '../../hierarchical-access/client';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: { value: string; label: string }[];
  empty?: string | undefined;
  error?: string | undefined;
};

/** One of a few, as the browser's own list. */
export const SelectField = ({ label, value, onChange, options, empty, error }: Props): React.ReactElement => {
  const id = useId();
  return (
    <FieldFrame error={error} id={id} label={label}>
      <select
        aria-describedby={describedBy(id, undefined, error)}
        aria-invalid={error !== undefined}
        className="to-chuc__input"
        id={id}
        onChange={({ target }) => onChange(target.value)}
        value={value}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
