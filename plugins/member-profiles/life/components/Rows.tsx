'use client';
import React from 'react';

export type Row = readonly [string, React.ReactNode];

/** What is known, name by name. */
export const Rows = ({ rows }: { rows: readonly Row[] }): React.ReactElement => (
  <dl>
    {rows.map(([name, value]) => (
      <React.Fragment key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </React.Fragment>
    ))}
  </dl>
);
