import React, { type ReactElement, type ReactNode } from 'react';
import { Icon } from './Icon';

/** The page could not be shown: what is the matter, and what helps. The page's own heading. */
export const ErrorState = ({ title, children }: { title: string; children: ReactNode }): ReactElement => (
  <div className="st-state">
    <title>{title}</title>
    <Icon name="warning" />
    <h1>{title}</h1>
    {children}
  </div>
);
