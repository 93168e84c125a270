'use client';
import { useConfig } from '@payloadcms/ui';
import React from 'react';
import type { ReadDocument, Related } from '../view/types';
import { useText, type Text } from './useText';

const shown = (day: string): string => day.split('-').reverse().join('/');

const standing = (text: Text, { standing: state, since }: ReadDocument): string => {
  const day = since === null ? '' : shown(since);
  return text(`standing.${state}`, { day: state === 'replaced' || state === 'repealed' ? day && text('standing.since', { day }) : day });
};

const Relations = ({ title, relations, direction }: { title: string; relations: readonly Related[]; direction: 'kind' | 'inverse' }): React.ReactElement | null => {
  const text = useText();
  const { config } = useConfig();
  if (relations.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {relations.map(({ kind, part, from, document }, place) => (
          <li key={place}>
            {text(`${direction}.${kind}`)}{' '}
            {document.id === null ? document.title : <a href={`${config.routes.admin}/doc-van-ban/${document.id}`}>{document.cite}</a>}
            {part && ` (${text('read.part', { part })})`}
            {from && ` – ${text('read.from', { day: shown(from) })}`}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What a reader must know before the text: whether it stands, who issued it, what changed it. */
export const Head = ({ document }: { document: ReadDocument }): React.ReactElement => {
  const text = useText();
  const facts = [
    ['read.issuer', document.issuer], ['read.signer', document.signer], ['read.issued', document.dateIssued && shown(document.dateIssued)],
    ['read.inForce', document.inForce && shown(document.inForce)], ['read.expires', document.expiresOn && shown(document.expiresOn)],
  ] as const;
  return (
    <header className="doc-van-ban__head">
      <h1>{document.title}</h1>
      <p className="doc-van-ban__cite">{document.cite}</p>
      {!document.live && <p className="doc-van-ban__warning">{text('read.draft')}</p>}
      <p className={document.standing === 'in-force' ? 'doc-van-ban__standing' : 'doc-van-ban__warning'} role="status">{standing(text, document)}</p>
      <dl>
        {facts.map(([key, value]) => value && <div key={key}><dt>{text(key)}</dt><dd>{value}</dd></div>)}
      </dl>
      <Relations title={text('read.changes')} relations={document.changedBy} direction="inverse" />
      <Relations title={text('read.relations')} relations={document.relations} direction="kind" />
    </header>
  );
};
