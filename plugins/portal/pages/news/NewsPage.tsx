import React, { type ReactElement } from 'react';
import { PageHead } from '../../design/PageHead';
import { ask } from '../../read/ask';
import { mediaOf } from '../../read/mediaOf';
import type { FeedEntry, Medium } from '../../read/types';
import type { PortalProps } from '../../registry/types';
import { Picture } from '../../richText/Media';
import { mediaIn } from '../../richText/mediaIn';
import { RichText } from '../../richText/RichText';
import { t } from '../../translations';
import { Credits, type Credited } from '../Credits';
import { ItemTools } from '../ItemTools';
import { dayOf, placeName } from '../words';

type Item = FeedEntry & Credited & { body: unknown; hero?: Medium | null };

/** One item of news, whole. */
export const NewsPage = async ({ req, language, params }: PortalProps): Promise<ReactElement> => {
  const item = await ask<Item>(req, 'reading.item', { collection: 'news', id: params.id ?? '' });
  const media = await mediaOf(req, 'media', mediaIn(item.body));
  return (
    <article className="st-article">
      <PageHead back={{ href: '/tin', words: t(language, 'news.back') }} title={item.title} />
      <p className="st-article__facts">{[t(language, 'item.owner', { place: placeName(item.owner) }), t(language, 'item.published', { day: dayOf(item.publishedAt) }), item.topic?.name].filter(Boolean).join(' · ')}</p>
      <ItemTools collection="news" id={item.id} language={language} req={req} title={item.title} />
      {item.summary && <p className="st-article__lead">{item.summary}</p>}
      {item.hero && <Picture medium={item.hero} />}
      <RichText content={item.body} media={media} words={{ download: t(language, 'item.download'), noPicture: '' }} />
      <Credits item={item} language={language} />
    </article>
  );
};
