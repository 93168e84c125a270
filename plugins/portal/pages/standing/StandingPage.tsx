import { z } from 'zod';
import React, { type ReactElement } from 'react';
import { fail } from '../../../kernel';
import { PageHead } from '../../design/PageHead';
import { mediaOf } from '../../read/mediaOf';
import { published } from '../../read/published';
import type { FeedEntry } from '../../read/types';
import type { PortalProps } from '../../registry/types';
import { mediaIn } from '../../richText/mediaIn';
import { RichText } from '../../richText/RichText';
import { t } from '../../translations';
import { Credits, type Credited } from '../Credits';
import { ItemTools } from '../ItemTools';
import { dayOf, placeName } from '../words';

type Text = FeedEntry & Credited & { body: unknown; part?: string | null };

/** One standing page, whole; one that tells of an organisation leads to the organisation. */
export const StandingPage = async ({ req, language, params }: PortalProps): Promise<ReactElement> => {
  const id = params.id ?? '';
  if (!z.guid().safeParse(id).success) throw fail(req, 'not-found');
  const [text] = (await published(req, 'pages', { where: { id: { equals: id } }, most: 1 })).docs as Text[];
  if (!text) throw fail(req, 'not-found');
  const media = await mediaOf(req, 'media', mediaIn(text.body));
  const back = text.part && text.owner ? { href: `/to-chuc/${text.owner.id}`, words: placeName(text.owner) } : { href: '/trang', words: t(language, 'page.standing') };
  return (
    <article className="st-article">
      <PageHead back={back} title={text.title} />
      <p className="st-article__facts">{[t(language, 'item.owner', { place: placeName(text.owner) }), t(language, 'item.published', { day: dayOf(text.publishedAt) })].join(' · ')}</p>
      <ItemTools collection="pages" id={text.id} language={language} req={req} title={text.title} />
      <RichText content={text.body} media={media} words={{ download: t(language, 'item.download'), noPicture: '' }} />
      <Credits item={text} language={language} />
    </article>
  );
};
