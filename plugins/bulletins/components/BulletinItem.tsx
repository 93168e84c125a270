'use client';
import { useConfig } from '@payloadcms/ui';
import React from 'react';
import { vietnamDate } from '../../kernel/client';
import type { ReadBulletinItem } from '../view/readBulletin';
import { useText } from './useText';

type Props = { item: ReadBulletinItem; place: number; documents: string };

/** One thing in an issue: what was published elsewhere, by title and summary; words of its own; or that something was taken down. */
export const BulletinItem = ({ item, place, documents }: Props): React.ReactElement => {
  const text = useText();
  const { admin } = useConfig().config.routes;
  const title = item.heading ?? (item.kind === 'item' ? item.title : text('page.item', { place }));
  return (
    <section className="ban-tin__item">
      <h2>{title}</h2>
      {item.kind === 'withdrawn' && <p>{text('page.withdrawn')}</p>}
      {item.kind === 'text' && item.text.split(/\n+/u).map((line, at) => <p key={at}>{line}</p>)}
      {item.kind === 'item' && (
        <>
          {item.heading && <p><strong>{item.title}</strong></p>}
          {item.summary && <p>{item.summary}</p>}
          <p className="ban-tin__from">
            {item.publishedAt && text('page.published', { day: vietnamDate(item.publishedAt) })}{' '}
            <a href={item.collection === documents ? `${admin}/doc-van-ban/${item.documentId}` : `${admin}/collections/${item.collection}/${item.documentId}`}>{text('page.whole')}</a>
          </p>
        </>
      )}
    </section>
  );
};
