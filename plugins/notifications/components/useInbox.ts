'use client';
import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { send } from '../../hierarchical-access/client';
import type { InboxAnswer, InboxEntry } from '../commands/inbox';
import type { MarkedRead } from '../commands/markRead';
import { setUnread } from './unreadStore';

export type InboxState = {
  /** Undefined until the first answer. */
  entries: InboxEntry[] | undefined;
  more: (() => Promise<void>) | undefined;
  failed: boolean;
  markRead: (ids: string[]) => Promise<void>;
  markAll: () => Promise<void>;
};

/** The list as it was read, and what is done to it here. */
export const useInbox = (onlyUnread: boolean): InboxState => {
  const { api } = useConfig().config.routes;
  const [entries, setEntries] = useState<InboxEntry[]>();
  const [next, setNext] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setFailed(false);
    await work().catch(() => setFailed(true));
  }, []);
  const load = useCallback(
    (cursor: string | null, signal?: AbortSignal) =>
      attempt(async () => {
        const query = new URLSearchParams({ ...(onlyUnread ? { unread: 'true' } : {}), ...(cursor ? { cursor } : {}) });
        const answer = await send<InboxAnswer>(`${api}/notifications/inbox?${query.toString()}`, signal ? { signal } : {}).catch((error: unknown) => {
          if (signal?.aborted) return undefined;
          throw error;
        });
        if (!answer || signal?.aborted) return;
        setEntries((now) => (cursor ? [...(now ?? []), ...answer.notifications] : answer.notifications));
        setNext(answer.next);
        setUnread(answer.unread);
      }),
    [api, attempt, onlyUnread],
  );
  useEffect(() => {
    const abort = new AbortController();
    void load(null, abort.signal);
    return () => abort.abort();
  }, [load]);
  const mark = (path: string, json: unknown, which: (entry: InboxEntry) => boolean): Promise<void> =>
    attempt(async () => {
      const { unread } = await send<MarkedRead>(`${api}/notifications/${path}`, { json });
      const readAt = new Date().toISOString();
      setEntries((now) => now?.map((entry) => (which(entry) && entry.readAt === null ? { ...entry, readAt } : entry)));
      setUnread(unread);
    });
  return {
    entries,
    failed,
    more: next === null ? undefined : () => load(next),
    markRead: (ids) => mark('mark-read', { ids }, ({ id }) => ids.includes(id)),
    markAll: () => mark('mark-all-read', entries?.[0] ? { until: entries[0].createdAt } : {}, () => true),
  };
};
