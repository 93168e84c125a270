'use client';
import React, { type ReactNode } from 'react';
import './privacy.css';

type Props = { title: string; /** What stands first, in words: late, mine. */ mark?: ReactNode; urgent?: boolean; /** Of its heading: below the page's own, or below a section's. @default 3 */ level?: 2 | 3; lines: readonly (readonly [name: string, value: ReactNode])[]; children?: ReactNode };

/** One thing with its facts, and what may be done with it below. Lines without a value are left out. */
export const Card = ({ title, mark, urgent = false, level = 3, lines, children }: Props): React.ReactElement => (
  <article aria-label={title} className={`du-lieu__card${urgent ? ' du-lieu__card--urgent' : ''}`}>
    {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
    {mark && <p className="du-lieu__mark">{mark}</p>}
    {lines.length > 0 && (
      <dl>
        {lines.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([name, value]) => (
          <React.Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </React.Fragment>
        ))}
      </dl>
    )}
    {children}
  </article>
);
