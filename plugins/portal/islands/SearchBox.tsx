'use client';
import React, { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { fetchJson } from './act';
import { fill } from './fill';

type Words = Record<'search.label' | 'search.go' | 'search.hints' | 'search.hints.some', string>;

const PAUSE_MS = 150;

/** Titles for what is being typed. The form works without it: the page is asked for by its address. */
const useHints = (typed: string): string[] => {
  const [hints, setHints] = useState<string[]>([]);
  useEffect(() => {
    if (typed.trim().length < 2 || typed.length > 100) return setHints([]);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void fetchJson<{ docs: { title: string }[] }>(`/api/search/suggest?q=${encodeURIComponent(typed)}`, abort.signal).then((answer) => answer && setHints([...new Set(answer.docs.map(({ title }) => title))]));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed]);
  return hints;
};

/** The search's own box: suggestions while one types, chosen with arrows or a finger; Enter searches for what stands there. */
export const SearchBox = ({ q, of, words }: { q: string; of: string; words: Words }): ReactElement => {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const hints = useHints(typed);
  const open = hints.length > 0;
  const search = (text: string): void => {
    if (box.current) box.current.value = text;
    form.current?.submit();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) return;
      event.preventDefault();
      // Round and round, past the box itself (-1).
      const steps = event.key === 'ArrowDown' ? 2 : hints.length + 1;
      return setAt((now) => ((now + steps) % (hints.length + 1)) - 1);
    }
    if (event.key === 'Escape') return setTyped('');
    const hint = hints[at];
    if (event.key === 'Enter' && hint !== undefined) {
      event.preventDefault();
      search(hint);
    }
  };
  return (
    <form action="/tim" className="st-search" method="get" ref={form} role="search">
      {of && <input name="loai" type="hidden" value={of} />}
      <label className="st-field__label" htmlFor={`${id}-q`}>{words['search.label']}</label>
      <div className="st-search__bar">
        <input
          aria-activedescendant={at >= 0 && open ? `${id}-${at}` : undefined} aria-autocomplete="list" aria-controls={`${id}-hints`} aria-expanded={open}
          autoComplete="off" className="st-input" defaultValue={q} enterKeyHint="search" id={`${id}-q`} maxLength={300} name="q"
          onBlur={() => setTimeout(() => setTyped(''), 200)} onChange={({ target }) => { setTyped(target.value); setAt(-1); }} onKeyDown={onKey} ref={box} required role="combobox" type="search"
        />
        <button className="st-button st-button--main" type="submit">{words['search.go']}</button>
      </div>
      <ul aria-label={words['search.hints']} className="st-suggest" hidden={!open} id={`${id}-hints`} role="listbox">
        {hints.map((hint, n) => (
          <li aria-selected={n === at} id={`${id}-${n}`} key={hint} onClick={() => search(hint)} onPointerDown={(event) => event.preventDefault()} role="option">{hint}</li>
        ))}
      </ul>
      <span className="st-hidden" role="status">{open ? fill(words['search.hints.some'], { count: hints.length }) : ''}</span>
    </form>
  );
};
