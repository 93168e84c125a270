import React, { type ReactElement, type ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';

type Props = { href: string; kind?: 'main' | 'plain' | 'quiet'; icon?: IconName; wide?: boolean; children: ReactNode };

/** A link that looks like a button, because it is the next step. */
export const ButtonLink = ({ href, kind = 'plain', icon, wide = false, children }: Props): ReactElement => (
  <a className={`st-button st-button--${kind}${wide ? ' st-button--wide' : ''}`} href={href}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
);
