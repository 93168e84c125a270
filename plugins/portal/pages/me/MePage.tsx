import React, { type ReactElement } from 'react';
import { Icon } from '../../design/Icon';
import { List, Row } from '../../design/List';
import { PageHead } from '../../design/PageHead';
import { SignOut } from '../../islands/SignOut';
import { mineOf } from '../../read/mineOf';
import { portalOf } from '../../registry/registry';
import type { PortalProps } from '../../registry/types';
import { t, wordsOf } from '../../translations';
import { MyCard } from './MyCard';

/** Everything of one's own, and the way out. Lines come from the registry. */
export const MePage = async ({ req, language }: PortalProps): Promise<ReactElement> => {
  const mine = await mineOf(req);
  const lines = portalOf(req.payload.config).pages.flatMap(({ nav, path, title }) => (nav?.place === 'more' ? [{ ...nav, path, title: nav.words ?? title }] : [])).sort((a, b) => a.order - b.order);
  return (
    <>
      <PageHead lead={t(language, 'me.lead')} title={t(language, 'page.me')} />
      {mine && <MyCard language={language} mine={mine} />}
      {mine && <p>{t(language, 'me.username')}: <strong>{mine.user.username}</strong></p>}
      <div className="st-card"><List label={t(language, 'me.links')}>{lines.map(({ path, title, icon }) => <Row before={<Icon name={icon} />} href={path} key={path} level={2} title={title[language]} />)}</List></div>
      <SignOut words={wordsOf(language, ['out', 'act.failed', 'act.cancel', 'out.waiting', 'out.anyway'])} />
      <p>{t(language, 'out.words')}</p>
    </>
  );
};
