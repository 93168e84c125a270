import React, { type ReactElement } from 'react';
import { Card } from '../../design/Card';
import { List } from '../../design/List';
import { published } from '../../read/published';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { Entry } from '../Entry';

const SHOWN = 2;

/** The newest issues that reach this person; nothing before the first. */
export const BulletinsCard = async ({ req, language, look }: PortalProps): Promise<ReactElement | null> => {
  const { docs } = await published(req, 'bulletins', { most: SHOWN });
  if (docs.length === 0) return null;
  return (
    <Card icon="news" id="ban-tin-moi" more={{ href: '/ban-tin', words: t(language, 'all') }} title={t(language, 'page.bulletins')}>
      <List>{docs.map((entry) => <Entry brief entry={entry} key={entry.id} language={language} look={look} />)}</List>
    </Card>
  );
};
