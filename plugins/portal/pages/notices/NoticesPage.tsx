import React, { type ReactElement } from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import { ButtonLink } from '../../design/ButtonLink';
import { EmptyState } from '../../design/EmptyState';
import { PageHead } from '../../design/PageHead';
import { ReadAll } from '../../islands/ReadAll';
import { ask } from '../../read/ask';
import { mineOf } from '../../read/mineOf';
import type { PortalProps } from '../../registry/types';
import { t, wordsOf } from '../../translations';
import { Notice, type InboxEntry } from './Notice';

type Inbox = { notifications: InboxEntry[]; unread: number; next: string | null };

/** What the system tells this person. Following a line marks it read. */
export const NoticesPage = async ({ req, language, search }: PortalProps): Promise<ReactElement> => {
  const inbox = await ask<Inbox>(req, 'notifications.inbox', search.sau ? { cursor: search.sau } : {});
  const office = ((await mineOf(req))?.mandates.length ?? 0) > 0;
  return (
    <>
      <PageHead title={t(language, 'page.notices')} />
      <ReadAll unread={inbox.unread} until={inbox.notifications[0]?.createdAt} words={wordsOf(language, ['read.all', 'act.failed', 'wait.waiting', 'wait.read'])} />
      {inbox.notifications.length === 0 ? (
        <EmptyState icon="bell" title={t(language, 'notices.none')}><p>{t(language, 'notices.none.words')}</p></EmptyState>
      ) : (
        <div className="st-card"><ul className="st-list">{inbox.notifications.map((entry) => <Notice at={vietnamDateTime(entry.createdAt)} entry={entry} key={entry.id} language={language} level={2} office={office} />)}</ul></div>
      )}
      {inbox.next && <ButtonLink href={`/thong-bao?sau=${encodeURIComponent(inbox.next)}`}>{t(language, 'more')}</ButtonLink>}
    </>
  );
};
