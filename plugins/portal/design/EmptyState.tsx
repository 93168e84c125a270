import React, { type ReactElement, type ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';

/** Nothing here, why, and what one may do. */
export const EmptyState = ({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }): ReactElement => (
  <div className="st-state">
    <Icon name={icon} />
    <p><strong>{title}</strong></p>
    {children}
  </div>
);
