'use client';
import React, { useId } from 'react';
import { describedBy, FieldFrame } from './FieldFrame';

type Option = { value: string; label: string; group?: string };
type Props = { label: string; value: string; options: readonly Option[]; onChange: (value: string) => void; choose?: string; required?: boolean; help?: string; error?: string | undefined };

/** A labelled choice of one. @param choose what stands there before anything is chosen */
export const SelectField = ({ label, value, options, onChange, choose, required = false, help, error }: Props): React.ReactElement => {
  const id = useId();
  const line = ({ value: one, label: name }: Option): React.ReactElement => (
    <option key={one} value={one}>
      {name}
    </option>
  );
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <FieldFrame error={error} help={help} id={id} label={label} required={required}>
      <select
        aria-describedby={describedBy(id, help, error)}
        aria-invalid={error !== undefined}
        aria-required={required}
        className="phan-quyen__input"
        id={id}
        onChange={({ target }) => onChange(target.value)}
        value={value}
      >
        {choose !== undefined && <option value="">{choose}</option>}
        {groups.map((group) =>
          group === undefined ? (
            options.filter((option) => option.group === undefined).map(line)
          ) : (
            <optgroup key={group} label={group}>
              {options.filter((option) => option.group === group).map(line)}
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
};
