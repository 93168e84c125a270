import React, { type ReactElement } from 'react';

const WIDTHS = ['70%', '95%', '85%', '60%'];

/** Where something is still on its way. */
export const Skeleton = ({ lines = 3, label }: { lines?: number; label: string }): ReactElement => (
  <div role="status">
    <span className="st-hidden">{label}</span>
    {Array.from({ length: lines }, (_, n) => <span aria-hidden="true" className="st-skeleton" key={n} style={{ width: WIDTHS[n % WIDTHS.length] }} />)}
  </div>
);
