import React, { type ReactElement } from 'react';
import { Card } from '../../design/Card';
import { EmptyState } from '../../design/EmptyState';
import { List } from '../../design/List';
import { PageHead } from '../../design/PageHead';
import { ask } from '../../read/ask';
import { mineOf } from '../../read/mineOf';
import type { Feed } from '../../read/types';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { Entry } from '../Entry';

/** The newest so many are looked through for whose they are. */
const LOOKED_AT = 50;
const SHOWN = 8;

/** The cell one belongs to: what it published itself, and what came from above it. */
export const CellPage = async ({ req, language, look }: PortalProps): Promise<ReactElement> => {
  const cell = (await mineOf(req))?.member?.cell;
  if (!cell) return <><PageHead title={t(language, 'page.cell')} /><EmptyState icon="cell" title={t(language, 'cell.none')}><p>{t(language, 'cell.none.words')}</p></EmptyState></>;
  const { docs } = await ask<Feed>(req, 'reading.feed', { limit: LOOKED_AT });
  const own = docs.filter(({ owner }) => owner?.id === cell.id).slice(0, SHOWN);
  const above = docs.filter(({ owner }) => owner?.id !== cell.id).slice(0, SHOWN);
  const list = (entries: Feed['docs'], none: 'cell.posted.none' | 'cell.upper.none'): ReactElement =>
    entries.length === 0 ? <p>{t(language, none)}</p> : <List>{entries.map((entry) => <Entry brief entry={entry} key={entry.id} language={language} look={look} />)}</List>;
  return (
    <>
      <PageHead lead={t(language, 'page.cell')} title={cell.name} />
      <Card icon="cell" id="chi-bo-dang" more={{ href: `/to-chuc/${cell.id}`, words: t(language, 'page.organization') }} title={t(language, 'cell.posted')}>{list(own, 'cell.posted.none')}</Card>
      <Card icon="news" id="cap-tren" more={{ href: '/tin', words: t(language, 'all') }} title={t(language, 'cell.upper')}>{list(above, 'cell.upper.none')}</Card>
    </>
  );
};
