'use client';
import React from 'react';

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void; name?: string };

/** A box or, with a name, one of several choices: the whole line is the target. */
export const CheckField = ({ label, checked, onChange, name }: Props): React.ReactElement => (
  <label className="chuyen__check">
    <input checked={checked} onChange={({ target }) => onChange(target.checked)} type={name ? 'radio' : 'checkbox'} {...(name ? { name } : {})} />
    {label}
  </label>
);
