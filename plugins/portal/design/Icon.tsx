import React, { type ReactElement } from 'react';
import { ICONS, type IconName } from './icons';

/** Always beside words: it says nothing by itself. */
export const Icon = ({ name, filled = false }: { name: IconName; filled?: boolean }): ReactElement => (
  <svg aria-hidden="true" className="st-icon" fill={filled ? 'currentColor' : 'none'} focusable="false" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.9" viewBox="0 0 24 24">
    <path d={ICONS[name]} />
  </svg>
);
