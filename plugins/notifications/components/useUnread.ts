'use client';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { askUnread, current, subscribe } from './unreadStore';

const EVERY_MS = 60_000;

/** How many are unread: asked when the page comes up or is looked at again, and each minute while it is. */
export const useUnread = (): number | undefined => {
  const api = useConfig().config.routes.api;
  useEffect(() => {
    const ask = (): void => {
      if (document.visibilityState === 'visible') void askUnread(api);
    };
    ask();
    const timer = setInterval(ask, EVERY_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [api]);
  return useSyncExternalStore(subscribe, current, () => undefined);
};
