import React, { type ReactElement } from 'react';
import { vietnamDateTime } from '../../../kernel';
import { Card } from '../../design/Card';
import { ask } from '../../read/ask';
import { mineOf } from '../../read/mineOf';
import { settle } from '../../read/settle';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { Notice, type InboxEntry } from '../notices/Notice';

const SHOWN = 3;

/** The last unread notifications; no card where there are none. */
export const NoticesCard = async ({ req, language }: PortalProps): Promise<ReactElement | null> => {
  const inbox = await settle(ask<{ notifications: InboxEntry[] }>(req, 'notifications.inbox', { unread: true, limit: SHOWN }));
  if (inbox.is === 'refused' || inbox.value.notifications.length === 0) return null;
  const office = ((await mineOf(req))?.mandates.length ?? 0) > 0;
  return (
    <Card icon="bell" id="thong-bao-moi" more={{ href: '/thong-bao', words: t(language, 'all') }} title={t(language, 'home.notices')}>
      <ul className="st-list">{inbox.value.notifications.map((entry) => <Notice at={vietnamDateTime(entry.createdAt)} entry={entry} key={entry.id} language={language} level={3} office={office} />)}</ul>
    </Card>
  );
};
