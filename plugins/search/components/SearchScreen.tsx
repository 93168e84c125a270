'use client';
import { SetStepNav } from '@payloadcms/ui';
import { usePathname, useSearchParams } from 'next/navigation';
import React, { useRef } from 'react';
import { parseTypedDay } from '../../hierarchical-access/client';
import { Filters } from './Filters';
import { Result } from './Result';
import { SearchBox } from './SearchBox';
import './search.css';
import type { SearchScreenProps } from './types';
import { useFinds } from './useFinds';
import { useText } from './useText';

const KEPT = ['q', 'collection', 'type', 'topic', 'owner', 'from', 'to', 'inForce', 'page'];
const DAYS = ['from', 'to'];
/** Only the 200 best can be paged through, 20 a page. */
const LAST_PAGE = 10;

/** The page in the address, as far as there are any; none is the first. */
const pageOf = (value: string): string | undefined => {
  const page = Math.min(LAST_PAGE, Math.trunc(Number(value)));
  return page > 1 ? String(page) : undefined;
};

/** /admin/tim-kiem: the question and its filters stand in the address, so that a search can be sent on and gone back to. */
export const SearchScreen = ({ of }: SearchScreenProps): React.ReactElement => {
  const text = useText();
  const path = usePathname();
  const params = useSearchParams();
  const top = useRef<HTMLHeadingElement>(null);
  const asked = new URLSearchParams(
    KEPT.flatMap((name) => {
      const value = name === 'page' ? pageOf(params.get(name) ?? '') : params.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  // A day half typed is none yet.
  const sent = new URLSearchParams([...asked].filter(([name, value]) => !DAYS.includes(name) || parseTypedDay(value) !== undefined));
  const { finds, searching, wrong } = useFinds(sent.toString());
  const go = (next: URLSearchParams): void => window.history.pushState(null, '', `${path}?${next.toString()}`);
  const change = (name: string, value: string): void => {
    const next = new URLSearchParams(asked);
    next.delete('page');
    if (value === '') next.delete(name);
    else next.set(name, value);
    go(next);
  };
  const turn = (page: number): void => {
    go(new URLSearchParams([...[...asked].filter(([name]) => name !== 'page'), ['page', String(page)]]));
    top.current?.focus();
  };
  const page = finds?.page ?? 1;
  return (
    <div className="tim-kiem">
      <SetStepNav nav={[{ label: text('screen.title') }]} />
      <h1>{text('screen.title')}</h1>
      <SearchBox asked={asked.get('q') ?? ''} onAsk={(q) => go(new URLSearchParams([...[...asked].filter(([name]) => name !== 'q' && name !== 'page'), ...(q ? [['q', q]] : [])]))} />
      <p aria-live="polite" className="tim-kiem__told">
        {searching ? text('screen.searching') : finds && text('screen.found', { count: finds.total })}
      </p>
      <div role="alert">{wrong !== undefined && <p className="tim-kiem__wrong">{wrong || text('screen.failed')}</p>}</div>
      {finds && (
        <div className="tim-kiem__columns">
          <Filters of={of} asked={asked} facets={finds.facets} onChange={change} onClear={() => go(new URLSearchParams({ q: asked.get('q') ?? '' }))} />
          <section aria-busy={searching} aria-labelledby="tim-kiem-ket-qua">
            <h2 id="tim-kiem-ket-qua" ref={top} tabIndex={-1}>{page > 1 ? `${text('screen.results')} – ${text('screen.page', { page })}` : text('screen.results')}</h2>
            {finds.docs.length === 0 && (
              <p className="tim-kiem__none">{finds.total > 0 ? text('screen.past') : <><strong>{text('screen.none')}</strong> {text('screen.none.help')}</>}</p>
            )}
            <ol className="tim-kiem__list">{finds.docs.map((find) => <Result find={find} reading={of[find.collection]?.reading} key={`${find.id}#${find.anchor}`} />)}</ol>
            <p className="tim-kiem__pages">
              {page > 1 && <button className="tim-kiem__button" onClick={() => turn(page - 1)} type="button">{text('screen.earlier')}</button>}
              {finds.hasNextPage && <button className="tim-kiem__button" onClick={() => turn(page + 1)} type="button">{text('screen.later')}</button>}
            </p>
          </section>
        </div>
      )}
    </div>
  );
};
