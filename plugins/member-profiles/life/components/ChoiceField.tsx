'use client';
import React from 'react';
import { CheckField } from '../../transfers/components/CheckField';

type Props = { label: string; choices: readonly (readonly [string, string])[]; value: string; onChange: (value: string) => void; name: string };

/** One of a few, each with its words beside it. */
export const ChoiceField = ({ label, choices, value, onChange, name }: Props): React.ReactElement => (
  <fieldset className="chuyen__kinds">
    <legend>{label}</legend>
    {choices.map(([key, words]) => (
      <CheckField checked={value === key} key={key} label={words} name={name} onChange={() => onChange(key)} />
    ))}
  </fieldset>
);
