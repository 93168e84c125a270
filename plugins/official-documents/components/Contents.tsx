'use client';
import React, { useMemo, useState } from 'react';
import { plain } from '../../kernel/client';
import type { ReadSection } from '../domain/reading';
import { useText } from './useText';

/** The table of contents, narrowed by what is typed, with marks or without. */
export const Contents = ({ sections }: { sections: readonly ReadSection[] }): React.ReactElement => {
  const text = useText();
  const [asked, setAsked] = useState('');
  const searchable = useMemo(() => sections.map((section) => ({ section, words: plain(section.heading) })), [sections]);
  const found = searchable.filter(({ words }) => words.includes(plain(asked.trim())));
  return (
    <nav className="doc-van-ban__contents" aria-label={text('read.contents')}>
      <details open>
        <summary>{text('read.contents')}</summary>
        <label className="doc-van-ban__find">
          {text('read.find')}
          <input type="search" value={asked} onChange={({ target }) => setAsked(target.value)} />
        </label>
        <ol>
          {found.map(({ section }) => (
            <li key={section.anchor} className={`doc-van-ban__level-${section.level}`}>
              <a href={`#${section.anchor}`}>{section.heading}</a>
            </li>
          ))}
        </ol>
        <p role="status">{found.length === 0 ? text('read.none') : ''}</p>
      </details>
    </nav>
  );
};
