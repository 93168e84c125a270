import React, { type ReactElement } from 'react';
import { Card } from '../../design/Card';
import { List } from '../../design/List';
import { ask } from '../../read/ask';
import { settle } from '../../read/settle';
import type { Feed } from '../../read/types';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { Entry } from '../Entry';

const SHOWN = 8;

/** The newest of all levels that reach this person, each with whose it is. */
export const NewestCard = async ({ req, language, look }: PortalProps): Promise<ReactElement> => {
  const feed = await settle(ask<Feed>(req, 'reading.feed', { limit: SHOWN }));
  return (
    <Card icon="news" id="moi-dang" more={{ href: '/tin', words: t(language, 'all') }} title={t(language, 'home.newest')}>
      {feed.is === 'refused' ? (
        <p>{t(language, 'refused.forbidden')}</p>
      ) : feed.value.docs.length === 0 ? (
        <p>{t(language, 'home.newest.none')}</p>
      ) : (
        <List>{feed.value.docs.map((entry) => <Entry entry={entry} key={entry.id} language={language} look={look} />)}</List>
      )}
    </Card>
  );
};
