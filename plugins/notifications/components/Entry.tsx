'use client';
import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import React from 'react';
import { vietnamDateTime } from '../../kernel/client';
import type { InboxEntry } from '../commands/inbox';
import { useText } from './useText';

type Props = { entry: InboxEntry; onRead: (ids: string[]) => Promise<void> };

/** One line of the inbox. Following its link marks it read. */
export const Entry = ({ entry, onRead }: Props): React.ReactElement => {
  const text = useText();
  const router = useRouter();
  const { admin } = useConfig().config.routes;
  const { id, title, body, label, link, createdAt, readAt } = entry;
  const follow = (event: React.MouseEvent<HTMLAnchorElement>): void => {
    // With a key held the browser opens a tab of its own.
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return void onRead([id]);
    event.preventDefault();
    const go = (): void => (link.startsWith(`${admin}/`) ? router.push(link) : window.location.assign(link));
    void (readAt === null ? onRead([id]) : Promise.resolve()).then(go);
  };
  return (
    <li className={readAt === null ? 'tb-entry tb-entry--unread' : 'tb-entry'}>
      <div className="tb-entry__text">
        <p className="tb-entry__head">
          {readAt === null && <span className="tb-entry__new">{text('view.new')}</span>}
          <span>{label}</span> · <time dateTime={createdAt}>{vietnamDateTime(createdAt)}</time>
        </p>
        <h2>{link ? <a href={link} onClick={follow}>{title}</a> : title}</h2>
        <p>{body}</p>
      </div>
      {readAt === null && (
        <button aria-label={`${text('view.read-one')}: ${title}`} className="tb-button" onClick={() => void onRead([id])} type="button">
          {text('view.read-one')}
        </button>
      )}
    </li>
  );
};
