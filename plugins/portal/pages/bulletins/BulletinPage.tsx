import React, { type ReactElement } from 'react';
import { Banner } from '../../design/Banner';
import { PageHead } from '../../design/PageHead';
import { ask } from '../../read/ask';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { ItemTools } from '../ItemTools';
import { dayOf, issueOf } from '../words';
import { BulletinItem, type IssueItem } from './BulletinItem';

/** As `bulletins.read` answers. */
type Issue = { id: string; kind: 'internal' | 'cell'; number: number | null; year: string; period: string; title: string; introduction: string; owner: string; live: boolean; publishedAt: string | null; items: IssueItem[] };

/** One issue, with what of its items reaches its reader. Not kept on a telephone: no address says of the whole whether each item still stands. */
export const BulletinPage = async ({ req, language, params }: PortalProps): Promise<ReactElement> => {
  const issue = await ask<Issue>(req, 'bulletins.read', { id: params.id ?? '' });
  const facts = [t(language, `issue.kind.${issue.kind}`), issueOf(language, issue), t(language, 'item.owner', { place: issue.owner }), issue.live && issue.publishedAt ? t(language, 'item.published', { day: dayOf(issue.publishedAt) }) : ''];
  return (
    <article className="st-article">
      <PageHead back={{ href: '/ban-tin', words: t(language, 'page.bulletins') }} title={issue.title} />
      <p className="st-article__facts">{facts.filter(Boolean).join(' · ')}</p>
      {!issue.live && <Banner tone="warn"><p>{t(language, 'issue.draft')}</p></Banner>}
      {issue.live && <ItemTools collection="bulletins" id={issue.id} language={language} req={req} title={issue.title} />}
      {issue.introduction && <p className="st-article__lead st-lines">{issue.introduction}</p>}
      {issue.items.length === 0 && <p>{t(language, 'issue.empty')}</p>}
      {issue.items.map((item, n) => <BulletinItem item={item} key={item.anchor} language={language} place={n + 1} />)}
    </article>
  );
};
