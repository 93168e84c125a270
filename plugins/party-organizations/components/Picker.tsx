'use client';
import React, { useId, useState } from 'react';
import { describedBy, FieldFrame } from '../../hierarchical-access/client';
import type { Api, Found } from './api';
import { useSearch } from './useSearch';
import { useText } from './useText';

type Props = {
  api: Api;
  label: string;
  onPick: (found: Found) => void;
  help?: string | undefined;
  clear?: boolean;
  required?: boolean;
  error?: string | undefined;
};

/** A box to find one organisation by any part of its name; each find is a button with its chain above. */
export const Picker = ({ api, label, onPick, help, clear = true, required = false, error }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const found = useSearch(api, words);
  return (
    <FieldFrame error={error} id={id} label={label} required={required}>
      <input
        aria-describedby={describedBy(id, undefined, error)}
        aria-invalid={error !== undefined}
        aria-required={required}
        autoComplete="off"
        className="to-chuc__input"
        id={id}
        onChange={({ target }) => setWords(target.value)}
        // Enter here chooses nothing and must not send the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        placeholder={help ?? text('form.pick')}
        type="search"
        value={words}
      />
      <p aria-live="polite" className="to-chuc__note">
        {found && (found.length === 0 ? text('view.search-none') : text('view.search-found', { count: found.length }))}
      </p>
      {found && found.length > 0 && (
        <ul className="to-chuc__found">
          {found.map((each) => (
            <li key={each.id}>
              <button
                onClick={() => {
                  onPick(each);
                  if (clear) setWords('');
                }}
                type="button"
              >
                <strong>{each.name}</strong>
                <small>{each.ancestors.map(({ shortName }) => shortName).join(' › ')}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </FieldFrame>
  );
};
