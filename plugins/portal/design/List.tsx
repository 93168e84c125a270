import React, { type ReactElement, type ReactNode } from 'react';

export const List = ({ label, children }: { label?: string; children: ReactNode }): ReactElement => (
  <ul className="st-list" {...(label ? { 'aria-label': label } : {})}>{children}</ul>
);

type RowProps = { href: string; title: ReactNode; level?: 2 | 3 | 4; facts?: readonly (string | null | undefined)[]; summary?: ReactNode; before?: ReactNode; after?: ReactNode };

/** A line that leads somewhere: the whole of it can be pressed, its title is what is read out. */
export const Row = ({ href, title, level = 3, facts = [], summary, before, after }: RowProps): ReactElement => {
  const Title = `h${level}` as 'h3';
  const said = facts.filter(Boolean);
  return (
    <li>
      <div className="st-row">
        {before}
        <div className="st-row__text">
          <Title className="st-row__title"><a href={href}>{title}</a></Title>
          {summary && <p className="st-row__summary">{summary}</p>}
          {said.length > 0 && <p className="st-row__facts">{said.join(' · ')}</p>}
        </div>
        {after && <div className="st-row__own">{after}</div>}
      </div>
    </li>
  );
};
