import React, { type ReactElement, type ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';

type Props = { id: string; title: string; icon?: IconName; more?: { href: string; words: string }; children: ReactNode };

/** A thing of a page with a heading of its own, and the way to all of it. */
export const Card = ({ id, title, icon, more, children }: Props): ReactElement => (
  <section className="st-card" aria-labelledby={`${id}-ten`} id={id}>
    <div className="st-card__head">
      <h2 id={`${id}-ten`}>
        {icon && <Icon name={icon} />}
        {title}
      </h2>
      {more && <a className="st-link st-card__more" href={more.href}>{more.words}<span className="st-hidden">: {title}</span></a>}
    </div>
    {children}
  </section>
);
