'use client';
import React, { useId, useState } from 'react';
import type { Api, Found } from './api';
import { useSearch } from './useSearch';
import { useText } from './useText';

type Props = { api: Api; label: string; onPick: (found: Found) => void; help?: string | undefined; clear?: boolean };

/** A box to find one organisation by any part of its name; each find is a button with its chain above. */
export const Picker = ({ api, label, onPick, help, clear = true }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const found = useSearch(api, words);
  return (
    <div className="to-chuc__field">
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        className="to-chuc__input"
        id={id}
        onChange={({ target }) => setWords(target.value)}
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
    </div>
  );
};
