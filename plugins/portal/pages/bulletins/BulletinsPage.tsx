import React, { type ReactElement } from 'react';
import { ButtonLink } from '../../design/ButtonLink';
import { EmptyState } from '../../design/EmptyState';
import { List } from '../../design/List';
import { PageHead } from '../../design/PageHead';
import { published } from '../../read/published';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { Entry } from '../Entry';

const A_PAGE = 20;
const LAST = 500;

/** Issues of one's own organisations and those above, the newest first, a page at a time by the address. */
export const BulletinsPage = async ({ req, language, look, search }: PortalProps): Promise<ReactElement> => {
  const page = Math.min(Math.max(1, Math.trunc(Number(search.trang)) || 1), LAST);
  const { docs, more } = await published(req, 'bulletins', { most: A_PAGE, page });
  return (
    <>
      <PageHead lead={t(language, 'bulletins.lead')} title={t(language, 'page.bulletins')} />
      {docs.length === 0 ? (
        <EmptyState icon="news" title={t(language, 'bulletins.none')}><p>{t(language, 'bulletins.none.words')}</p></EmptyState>
      ) : (
        <div className="st-card"><List>{docs.map((entry) => <Entry entry={entry} key={entry.id} language={language} level={2} look={look} />)}</List></div>
      )}
      <div className="st-tools">
        {more && <ButtonLink href={`/ban-tin?trang=${page + 1}`}>{t(language, 'more')}</ButtonLink>}
        {page > 1 && <ButtonLink href="/ban-tin" kind="quiet">{t(language, 'first')}</ButtonLink>}
      </div>
    </>
  );
};
