'use client';
import React, { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { fill } from './fill';
import { articleIn, findIn, MOST_FOUND, showFound } from './findIn';

type Words = Record<'find.label' | 'find.help' | 'find.none' | 'find.at' | 'find.next' | 'find.before', string>;

/** So long after the last letter: the browser has shown the letter by then, and moves the page no more. */
const PAUSE_MS = 150;

/** Finds in a long text on the page, marks or none, and leads from place to place; Enter goes on, an article's number leads to it. Over the text while it is used. */
export const FindInText = ({ of, words }: { of: string; words: Words }): ReactElement => {
  const id = useId();
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const [count, setCount] = useState<number>();
  const found = useRef<Range[]>([]);
  const go = (to: number): void => {
    const all = found.current;
    const next = all.length === 0 ? 0 : (to + all.length) % all.length;
    setAt(next);
    showFound(all, all[next]);
    all[next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  useEffect(() => {
    setCount(undefined);
    const timer = setTimeout(() => {
      const root = document.getElementById(of);
      const article = root ? articleIn(root, asked) : undefined;
      const places = root ? findIn(root, asked) : [];
      const first = article ? places.findIndex((place) => article.isPointInRange(place.startContainer, place.startOffset)) : 0;
      found.current = article && first < 0 ? [article, ...places] : places;
      setCount(found.current.length);
      go(Math.max(0, first));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [asked, of]);
  useEffect(() => () => showFound([], undefined), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    go(at + 1);
  };
  const all = count !== undefined && count >= MOST_FOUND ? `${MOST_FOUND}+` : String(count);
  const used = asked.trim().length >= 2;
  return (
    <form aria-label={words['find.label']} className={used ? 'st-find st-find--used' : 'st-find'} onSubmit={submit} role="search">
      <Alive>
        <label className="st-field__label" htmlFor={id}>{words['find.label']}</label>
        <input aria-describedby={`${id}-help`} autoComplete="off" className="st-input" id={id} maxLength={100} onChange={({ target }) => setAsked(target.value)} type="search" value={asked} />
        <span role="status">{!used || count === undefined ? '' : count === 0 ? words['find.none'] : fill(words['find.at'], { at: at + 1, all })}</span>
        <button className="st-button st-button--plain" disabled={!count} onClick={() => go(at - 1)} type="button">{words['find.before']}</button>
        <button className="st-button st-button--plain" disabled={!count} type="submit">{words['find.next']}</button>
        <span className="st-field__help" id={`${id}-help`}>{words['find.help']}</span>
      </Alive>
    </form>
  );
};
