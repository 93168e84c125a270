'use client';
import React from 'react';
import type { Api } from './api';
import { Picker } from './Picker';
import { useText } from './useText';

export type Chosen = { id: string; name: string };
type Props = { api: Api; label: string; chosen: Chosen[]; onChange: (chosen: Chosen[]) => void; single?: boolean; required?: boolean; error?: string | undefined };

/** Organisations picked for a form, each to be taken out again. */
export const ChosenOrganizations = ({ api, label, chosen, onChange, single = false, required = false, error }: Props): React.ReactElement => {
  const text = useText();
  return (
    <div>
      <Picker
        api={api}
        error={error}
        label={label}
        onPick={({ id, name }) => onChange(single ? [{ id, name }] : [...chosen.filter((each) => each.id !== id), { id, name }])}
        required={required}
      />
      {chosen.length > 0 && (
        <ul className="to-chuc__chosen">
          {chosen.map(({ id, name }) => (
            <li key={id}>
              {text('form.chosen', { name })}
              <button className="to-chuc__button" onClick={() => onChange(chosen.filter((each) => each.id !== id))} type="button">
                {text('form.remove', { name })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
