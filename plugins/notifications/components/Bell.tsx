'use client';
import { Link, useAuth, useConfig } from '@payloadcms/ui';
import React, { useEffect, useRef, useState } from 'react';
import './notifications.css';
import { useText } from './useText';
import { useUnread } from './useUnread';

/** Above 99 nobody counts. */
const shown = (count: number): string => (count > 99 ? '99+' : String(count));

/** In the head of every page: the way to the inbox, and how much waits there. Said aloud when it becomes more, not each minute. */
export const Bell = (): React.ReactElement | null => {
  const text = useText();
  const { user } = useAuth();
  const { routes } = useConfig().config;
  const unread = useUnread();
  const before = useRef<number>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (unread === undefined) return;
    if (before.current !== undefined && unread > before.current) setSaid(text('view.live', { count: unread }));
    before.current = unread;
  }, [unread, text]);
  if (!user) return null;
  const count = unread ?? 0;
  return (
    <span className="tb-bell">
      <Link aria-label={count > 0 ? text('view.bell', { count }) : text('view.bell.none')} className="tb-bell__link" href={`${routes.admin}/thong-bao`} prefetch={false}>
        <svg aria-hidden="true" fill="none" height="24" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.8" viewBox="0 0 24 24" width="24">
          <path d="M6 9a6 6 0 0 1 12 0c0 6 2.5 7.5 2.5 7.5h-17S6 15 6 9Z" />
          <path d="M10 20a2.2 2.2 0 0 0 4 0" />
        </svg>
        {count > 0 && (
          <span aria-hidden="true" className="tb-bell__count">
            {shown(count)}
          </span>
        )}
      </Link>
      <span aria-live="polite" className="tb-unseen">
        {said}
      </span>
    </span>
  );
};
