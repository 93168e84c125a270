'use client';
import React, { useId } from 'react';
import { describedBy, FieldFrame } from './FieldFrame';

type Props = { label: string; value: string; onChange: (value: string) => void; help?: string; error?: string | undefined; required?: boolean };

/** A labelled box of several lines. */
export const WordsField = ({ label, value, onChange, help, error, required = false }: Props): React.ReactElement => {
  const id = useId();
  return (
    <FieldFrame error={error} help={help} id={id} label={label} required={required}>
      <textarea aria-describedby={describedBy(id, help, error)} aria-invalid={error !== undefined} aria-required={required} className="phan-quyen__input" id={id} onChange={({ target }) => onChange(target.value)} rows={4} value={value} />
    </FieldFrame>
  );
};
