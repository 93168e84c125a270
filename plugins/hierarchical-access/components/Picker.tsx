'use client';
import React, { useEffect, useId, useState } from 'react';
import { describedBy, FieldFrame } from './FieldFrame';
import { useText } from './useText';

export type Choice = { id: string; name: string; note?: string };
type Props = {
  label: string;
  help: string;
  chosen?: Choice | undefined;
  onPick: (choice: Choice) => void;
  search: (q: string, signal: AbortSignal) => Promise<Choice[]>;
  required?: boolean;
  error?: string | undefined;
};

const PAUSE_MS = 250;
const LEAST = 2;

/** A box to find one thing by part of its name; each find is a button. `search` must be the same function between renders. */
export const Picker = ({ label, help, chosen, onPick, search, required = false, error }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Choice[]>();
  useEffect(() => {
    const q = words.trim();
    if (q.length < LEAST) {
      setFound(undefined);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      search(q, abort.signal).then(setFound, () => abort.signal.aborted || setFound([]));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [search, words]);
  return (
    <FieldFrame error={error} id={id} label={label} required={required}>
      <input
        aria-describedby={describedBy(id, undefined, error)}
        aria-invalid={error !== undefined}
        aria-required={required}
        autoComplete="off"
        className="phan-quyen__input"
        id={id}
        onChange={({ target }) => setWords(target.value)}
        // Enter here chooses nothing and must not send the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        placeholder={help}
        type="search"
        value={words}
      />
      <p aria-live="polite" className="phan-quyen__note">
        {found ? text(found.length === 0 ? 'view.found-none' : 'view.found', { count: found.length }) : chosen && text('view.chosen', { name: chosen.name })}
      </p>
      {found && found.length > 0 && (
        <ul className="phan-quyen__found">
          {found.map((each) => (
            <li key={each.id}>
              <button
                onClick={() => {
                  onPick(each);
                  setWords('');
                }}
                type="button"
              >
                <strong>{each.name}</strong>
                {each.note && <small>{each.note}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </FieldFrame>
  );
};
