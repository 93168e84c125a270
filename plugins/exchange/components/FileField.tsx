'use client';
import React, { useId } from 'react';

type Props = { label: string; help: string; accept: string; onPick: (file: File | undefined) => void };

/** A labelled choice of one file. */
export const FileField = ({ label, help, accept, onPick }: Props): React.ReactElement => {
  const id = useId();
  return (
    <div className="phan-quyen__field">
      <label htmlFor={id}>{label}</label>
      <input accept={accept} aria-describedby={`${id}-help`} className="phan-quyen__input" id={id} onChange={({ target }) => onPick(target.files?.[0])} required type="file" />
      <p id={`${id}-help`}>{help}</p>
    </div>
  );
};
