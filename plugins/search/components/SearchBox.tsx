'use client';
import React, { useEffect, useId, useState } from 'react';
import { useSuggestions } from './useSuggestions';
import { useText } from './useText';

/** The box with what it suggests; asks when sent. */
export const SearchBox = ({ asked, onAsk }: { asked: string; onAsk: (q: string) => void }): React.ReactElement => {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const suggestions = useSuggestions(typed === asked ? '' : typed);
  return (
    <form
      className="tim-kiem__form"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(typed.trim());
      }}
      role="search"
    >
      <label htmlFor={id}>{text('screen.box')}</label>
      <div className="tim-kiem__box">
        <input aria-describedby={`${id}-help`} autoComplete="off" id={id} list={`${id}-list`} maxLength={1000} onChange={({ target }) => setTyped(target.value)} type="search" value={typed} />
        <button className="tim-kiem__button tim-kiem__button--primary" type="submit">{text('screen.find')}</button>
      </div>
      <datalist id={`${id}-list`}>{suggestions.map((title) => <option key={title} value={title} />)}</datalist>
      <p className="tim-kiem__help" id={`${id}-help`}>{text('screen.help')}</p>
    </form>
  );
};
