import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { documentText, type ReadDocument, type Related } from '../../../official-documents/pure';
import { Banner } from '../../design/Banner';
import { t } from '../../translations';

const shown = (day: string): string => day.split('-').reverse().join('/');

/** Whether it stands today: said before anything is read from it. */
export const Standing = ({ document: { standing, since }, language }: { document: ReadDocument; language: Language }): ReactElement => {
  const day = since === null ? '' : shown(since);
  const said = standing === 'replaced' || standing === 'repealed' ? day && documentText(language, 'standing.since', { day }) : day;
  return <Banner tone={standing === 'in-force' ? 'good' : standing === 'not-yet' ? 'warn' : 'bad'}><p><strong>{documentText(language, `standing.${standing}`, { day: said })}</strong></p></Banner>;
};

/** What it does to other documents, or they to it. */
export const Relations = ({ title, relations, direction, language }: { title: string; relations: readonly Related[]; direction: 'kind' | 'inverse'; language: Language }): ReactElement | null =>
  relations.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul>
        {relations.map(({ kind, part, from, document }, place) => (
          <li key={place}>
            {documentText(language, `${direction}.${kind}`)} {document.id === null ? document.title : <a className="st-link" href={`/tai-lieu/${document.id}`}>{document.cite}</a>}
            {part && ` (${t(language, 'document.part', { part })})`}
            {from && ` – ${t(language, 'document.from', { day: shown(from) })}`}
          </li>
        ))}
      </ul>
    </>
  );
