import React, { type ReactElement, type ReactNode } from 'react';
import { Icon } from './Icon';

/** Something to know before the page itself. */
export const Banner = ({ tone, children }: { tone: 'good' | 'warn' | 'bad' | 'news'; children: ReactNode }): ReactElement => (
  <div className={`st-banner st-banner--${tone}`} role="note">
    <Icon name={tone === 'good' ? 'good' : 'warning'} />
    <div>{children}</div>
  </div>
);
