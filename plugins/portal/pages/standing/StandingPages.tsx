import React, { type ReactElement } from 'react';
import { EmptyState } from '../../design/EmptyState';
import { List } from '../../design/List';
import { PageHead } from '../../design/PageHead';
import { published } from '../../read/published';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { Entry } from '../Entry';

/** More than the boards above anybody write. */
const MOST = 100;

/** What the handbook is, how to use it, its terms: pages of one's own organisations and those above. What tells of an organisation stands on its page. */
export const StandingPages = async ({ req, language, look }: PortalProps): Promise<ReactElement> => {
  const { docs } = await published(req, 'pages', { where: { part: { exists: false } }, most: MOST });
  return (
    <>
      <PageHead lead={t(language, 'standing.lead')} title={t(language, 'page.standing')} />
      {docs.length === 0 ? (
        <EmptyState icon="study" title={t(language, 'standing.none')}><p>{t(language, 'standing.none.words')}</p></EmptyState>
      ) : (
        <div className="st-card"><List>{docs.map((entry) => <Entry entry={entry} key={entry.id} language={language} level={2} look={look} />)}</List></div>
      )}
    </>
  );
};
