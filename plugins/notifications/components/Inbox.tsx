'use client';
import { Link, SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Entry } from './Entry';
import './notifications.css';
import { useInbox } from './useInbox';
import { useText } from './useText';
import { useUnread } from './useUnread';

/** /admin/thong-bao */
export const Inbox = (): React.ReactElement => {
  const text = useText();
  const { admin } = useConfig().config.routes;
  const [onlyUnread, setOnlyUnread] = useState(false);
  const { entries, failed, more, markRead, markAll } = useInbox(onlyUnread);
  const unread = useUnread() ?? 0;
  return (
    <div className="tb-page">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p aria-live="polite" className="tb-lead">
        {unread > 0 ? text('view.unread', { count: unread }) : text('view.unread.none')}
      </p>
      <div className="tb-bar">
        <label className="tb-check">
          <input checked={onlyUnread} onChange={(event) => setOnlyUnread(event.target.checked)} type="checkbox" />
          {text('view.only-unread')}
        </label>
        {unread > 0 && (
          <button className="tb-button" onClick={() => void markAll()} type="button">
            {text('view.read-all')}
          </button>
        )}
        <Link className="tb-link" href={`${admin}/thong-bao/cai-dat`} prefetch={false}>
          {text('view.settings')}
        </Link>
      </div>
      <div role="alert">{failed && <p className="tb-error">{text('view.failed')}</p>}</div>
      {!entries && !failed && <p>{text('view.loading')}</p>}
      {entries?.length === 0 && <p className="tb-empty">{text(onlyUnread ? 'view.empty.unread' : 'view.empty')}</p>}
      <ul className="tb-list">
        {entries?.map((entry) => <Entry entry={entry} key={entry.id} onRead={markRead} />)}
      </ul>
      {more && (
        <button className="tb-button" onClick={() => void more()} type="button">
          {text('view.more')}
        </button>
      )}
    </div>
  );
};
