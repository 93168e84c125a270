import React, { type ReactElement } from 'react';
import { ButtonLink } from '../design/ButtonLink';
import { EmptyState } from '../design/EmptyState';
import { List } from '../design/List';
import { PageHead } from '../design/PageHead';
import type { IconName } from '../design/icons';
import { ask } from '../read/ask';
import type { Feed } from '../read/types';
import type { PortalProps } from '../registry/types';
import { t, type Key } from '../translations';
import { Entry } from './Entry';

type Props = Pick<PortalProps, 'req' | 'language' | 'look' | 'search'> & { collection: string; path: string; icon: IconName; title: Key; none: Key; why: Key };

/** The newest of one collection from all levels, a page at a time by the address. */
export const FeedPage = async ({ req, language, look, search, collection, path, icon, title, none, why }: Props): Promise<ReactElement> => {
  const cursor = search.sau;
  const feed = await ask<Feed>(req, 'reading.feed', { collection, ...(cursor ? { cursor } : {}) });
  return (
    <>
      <PageHead title={t(language, title)} />
      {feed.docs.length === 0 ? (
        <EmptyState icon={icon} title={t(language, none)}><p>{t(language, why)}</p></EmptyState>
      ) : (
        <div className="st-card"><List>{feed.docs.map((entry) => <Entry entry={entry} key={entry.id} language={language} level={2} look={look} />)}</List></div>
      )}
      <div className="st-tools">
        {feed.nextCursor && <ButtonLink href={`${path}?sau=${encodeURIComponent(feed.nextCursor)}`}>{t(language, 'more')}</ButtonLink>}
        {cursor && <ButtonLink href={path} kind="quiet">{t(language, 'first')}</ButtonLink>}
      </div>
    </>
  );
};
