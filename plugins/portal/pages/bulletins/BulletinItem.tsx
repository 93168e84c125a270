import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { itemLink } from '../../shell/itemLink';
import { t } from '../../translations';
import { dayOf } from '../words';

/** As `bulletins.read` answers. `anchor`: what the search calls its place. */
export type IssueItem = { anchor: string; heading: string | null } & (
  | { kind: 'item'; collection: string; documentId: string; title: string; summary: string; publishedAt: string | null }
  | { kind: 'withdrawn' }
  | { kind: 'text'; text: string }
);

/** One thing in an issue: what was published elsewhere, by title and summary; words of its own; or that something was taken down. */
export const BulletinItem = ({ item, place, language }: { item: IssueItem; place: number; language: Language }): ReactElement => {
  const own = item.kind === 'item' ? item.title : t(language, 'issue.item', { place });
  const link = item.kind === 'item' ? itemLink(item.collection, item.documentId) : undefined;
  return (
    <section className="st-card" id={item.anchor}>
      <h2>{item.heading ?? own}</h2>
      {item.kind === 'withdrawn' && <p>{t(language, 'issue.withdrawn')}</p>}
      {item.kind === 'text' && <p className="st-lines">{item.text}</p>}
      {item.kind === 'item' && (
        <>
          {item.heading && <p><strong>{item.title}</strong></p>}
          {item.summary && <p>{item.summary}</p>}
          {item.publishedAt && <p className="st-row__facts">{t(language, 'item.published', { day: dayOf(item.publishedAt) })}</p>}
          {link && <a className="st-link st-back" href={link}>{t(language, 'issue.whole')}<span className="st-hidden">: {item.title}</span></a>}
        </>
      )}
    </section>
  );
};
