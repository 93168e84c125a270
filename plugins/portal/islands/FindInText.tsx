'use client';
import React, { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { fill } from './fill';
import { findIn, showFound } from './findIn';

type Words = Record<'find.label' | 'find.none' | 'find.at' | 'find.next' | 'find.before', string>;

/** Finds in a long text on the page, marks or none, and leads from place to place; Enter goes on. */
export const FindInText = ({ of, words }: { of: string; words: Words }): ReactElement => {
  const id = useId();
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const [count, setCount] = useState(0);
  const found = useRef<Range[]>([]);
  const go = (to: number): void => {
    const all = found.current;
    const next = all.length === 0 ? 0 : (to + all.length) % all.length;
    setAt(next);
    showFound(all, all[next]);
    all[next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  const ask = (text: string): void => {
    setAsked(text);
    const root = document.getElementById(of);
    found.current = root ? findIn(root, text) : [];
    setCount(found.current.length);
    go(0);
  };
  useEffect(() => () => showFound([], undefined), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    go(at + 1);
  };
  return (
    <form className="st-find" onSubmit={submit} role="search" aria-label={words['find.label']}>
      <Alive>
        <label className="st-field__label" htmlFor={id}>{words['find.label']}</label>
        <input autoComplete="off" className="st-input" id={id} maxLength={100} onChange={({ target }) => ask(target.value)} type="search" value={asked} />
        <span role="status">{asked.trim().length < 2 ? '' : count === 0 ? words['find.none'] : fill(words['find.at'], { at: at + 1, all: count })}</span>
        <button className="st-button st-button--plain" disabled={count === 0} onClick={() => go(at - 1)} type="button">{words['find.before']}</button>
        <button className="st-button st-button--plain" disabled={count === 0} type="submit">{words['find.next']}</button>
      </Alive>
    </form>
  );
};
