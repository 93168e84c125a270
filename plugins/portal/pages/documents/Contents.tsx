import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { t } from '../../translations';
import { contentsOf, type Line } from './contentsOf';

const Place = ({ anchor, heading, below = false }: { anchor: string; heading: string; below?: boolean }): ReactElement => (
  <li className={below ? 'st-contents__below' : undefined}><a href={`#${anchor}`}>{heading}</a></li>
);

/** The contents, shut until somebody opens them. A short document keeps its levels by their place, a long one its groups. */
export const Contents = ({ sections, language }: { sections: readonly Line[]; language: Language }): ReactElement => {
  const levels = new Map(sections.map(({ anchor, level }) => [anchor, level]));
  return (
    <nav aria-label={t(language, 'document.contents')} className="st-contents">
      <details>
        <summary>{t(language, 'document.contents.count', { count: sections.length })}</summary>
        <ol>
          {contentsOf(sections).map(({ anchor, heading, lines }) =>
            lines.length === 0 && anchor !== undefined ? (
              <Place anchor={anchor} below={levels.get(anchor) === 2} heading={heading} key={anchor} />
            ) : (
              <li key={anchor ?? heading}>
                <details>
                  <summary>{heading}</summary>
                  <ol>
                    {anchor !== undefined && <Place anchor={anchor} heading={heading} />}
                    {lines.map((line) => <Place anchor={line.anchor} below heading={line.heading} key={line.anchor} />)}
                  </ol>
                </details>
              </li>
            ),
          )}
        </ol>
      </details>
    </nav>
  );
};
