import React, { type ReactElement, type ReactNode } from 'react';
import { Icon } from './Icon';

type Props = { title: string; lead?: ReactNode; back?: { href: string; words: string } };

/** The heading of a page, and the way back to where it belongs. */
export const PageHead = ({ title, lead, back }: Props): ReactElement => (
  <header className="st-head">
    <title>{`${title} – Sổ tay đảng viên điện tử`}</title>
    {back && <a className="st-link st-back" href={back.href}><Icon name="back" />{back.words}</a>}
    <h1>{title}</h1>
    {lead && <p>{lead}</p>}
  </header>
);
