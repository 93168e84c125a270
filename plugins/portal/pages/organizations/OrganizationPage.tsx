import React, { type ReactElement } from 'react';
import { Card } from '../../design/Card';
import { List, Row } from '../../design/List';
import { PageHead } from '../../design/PageHead';
import { ask } from '../../read/ask';
import { mediaOf } from '../../read/mediaOf';
import { published } from '../../read/published';
import { settle } from '../../read/settle';
import type { FeedEntry, Place } from '../../read/types';
import { mediaIn } from '../../richText/mediaIn';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { Entry } from '../Entry';
import { LeadersCard } from './LeadersCard';
import { LifeCard } from './LifeCard';
import { organizationOf } from './organizationOf';
import { PartCard } from './PartCard';
import { partsOf } from './partsOf';

const SHOWN = 8;

const below = async (req: PortalProps['req'], id: string): Promise<Place[]> => {
  const answer = await settle(ask<{ children: Place[] }>(req, 'organizations.children', { id }));
  return answer.is === 'there' ? answer.value.children : [];
};

/** A committee, a cell or a body: what it tells of itself, its life, who leads it, what it published. All of it as far as its reader may read. */
export const OrganizationPage = async ({ req, language, look, params }: PortalProps): Promise<ReactElement> => {
  const { history, ...place } = await organizationOf(req, params.id ?? '');
  const own = { owner: { equals: place.id } };
  const [parts, news, documents, issues, under, leaders] = await Promise.all([
    partsOf(req, place.id),
    published(req, 'news', { where: own, most: SHOWN }),
    published(req, 'documents', { where: own, most: SHOWN }),
    published(req, 'bulletins', { where: own, most: SHOWN }),
    below(req, place.id),
    LeadersCard({ req, language, id: place.id }),
  ]);
  const media = await mediaOf(req, 'media', [...new Set(parts.flatMap(({ body }) => mediaIn(body)))]);
  const list = (entries: readonly FeedEntry[], none: 'place.news.none' | 'place.documents.none'): ReactElement =>
    entries.length === 0 ? <p>{t(language, none)}</p> : <List>{entries.map((entry) => <Entry brief entry={entry} key={entry.id} language={language} look={look} />)}</List>;
  return (
    <>
      <PageHead back={{ href: '/to-chuc', words: t(language, 'page.organizations') }} lead={t(language, place.kind === 'party' ? `level.${place.level}` : `kind.${place.kind}`)} title={place.name} />
      {history && history.ancestors.length > 0 && (
        <nav aria-label={t(language, 'place.line')} className="st-tools">
          {history.ancestors.map(({ id, name, shortName }) => <a className="st-link st-back" href={`/to-chuc/${id}`} key={id}>{shortName ?? name}</a>)}
        </nav>
      )}
      {parts.length === 0 && <p>{t(language, 'place.parts.none')}</p>}
      {parts.map((part) => <PartCard key={part.id} language={language} media={media} part={part} />)}
      {leaders}
      <Card icon="news" id="tin-cua" title={t(language, 'place.news')}>{list(news.docs, 'place.news.none')}</Card>
      <Card icon="document" id="van-ban-cua" title={t(language, 'place.documents')}>{list(documents.docs, 'place.documents.none')}</Card>
      {issues.docs.length > 0 && <Card icon="news" id="ban-tin-cua" title={t(language, 'place.bulletins')}>{list(issues.docs, 'place.news.none')}</Card>}
      {history && history.periods.length > 0 && <LifeCard history={history} language={language} />}
      {under.length > 0 && <Card icon="cell" id="truc-thuoc" title={t(language, 'place.below')}><List>{under.map(({ id, name }) => <Row href={`/to-chuc/${id}`} key={id} title={name} />)}</List></Card>}
    </>
  );
};
