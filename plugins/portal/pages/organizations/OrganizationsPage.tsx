import type { CollectionSlug } from 'payload';
import React, { type ReactElement } from 'react';
import { Card } from '../../design/Card';
import { EmptyState } from '../../design/EmptyState';
import { List, Row } from '../../design/List';
import { PageHead } from '../../design/PageHead';
import { mineOf } from '../../read/mineOf';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import type { Organization } from './organizationOf';

/** The organisations of one's own line, from the top, and the bodies that serve them. */
export const OrganizationsPage = async ({ req, language }: PortalProps): Promise<ReactElement> => {
  const mine = await mineOf(req);
  const own = new Set([...(mine?.member ? [mine.member.cell.id] : []), ...(mine?.mandates ?? []).map(({ organization }) => organization.id)]);
  // Ranges of the tree by `path` are Payload's own way; an overseer of thousands sees the first of them, and goes on from page to page.
  const { docs } = await req.payload.find({
    collection: 'organizations' as CollectionSlug,
    where: { validTo: { exists: false } },
    sort: 'path',
    limit: 60,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const all = docs as unknown as Organization[];
  const rows = (places: readonly Organization[]): ReactElement => (
    <List>
      {places.map((place) => (
        <Row facts={[t(language, place.kind === 'party' ? `level.${place.level}` : `kind.${place.kind}`), own.has(place.id) ? t(language, 'place.own') : '']} href={`/to-chuc/${place.id}`} key={place.id} title={place.name} />
      ))}
    </List>
  );
  const [party, bodies] = [all.filter(({ kind }) => kind === 'party'), all.filter(({ kind }) => kind !== 'party')];
  return (
    <>
      <PageHead lead={t(language, 'place.lead')} title={t(language, 'page.organizations')} />
      {all.length === 0 && <EmptyState icon="cell" title={t(language, 'cell.none')}><p>{t(language, 'cell.none.words')}</p></EmptyState>}
      {party.length > 0 && <Card icon="cell" id="he-thong" title={t(language, 'place.line')}>{rows(party)}</Card>}
      {bodies.length > 0 && <Card icon="document" id="co-quan" title={t(language, 'place.bodies')}>{rows(bodies)}</Card>}
    </>
  );
};
