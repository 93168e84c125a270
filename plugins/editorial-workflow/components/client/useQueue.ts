'use client';
import { useConfig } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import type { QueueView } from '../../view/types';
import { request } from './request';
import { useWords } from './useWords';

/**
 * The queue as the page was rendered with it, or as it was read anew since. The page's own refresh comes when the browser's
 * router gets round to it; what was just decided must not stand there as undecided until then.
 */
export const useQueue = (rendered: QueueView, at: string): { queue: QueueView; reload: () => Promise<void> } => {
  const { config: { routes: { api } } } = useConfig();
  const { language } = useWords();
  const [read, setRead] = useState<{ since: string; queue: QueueView }>();
  const reload = useCallback(async () => {
    const answer = await request<QueueView>(`${api}/approval-cases/waiting`, { language }, '');
    if (answer.ok) setRead({ since: at, queue: answer.data });
  }, [api, at, language]);
  // A page rendered since then is newer.
  return { queue: read?.since === at ? read.queue : rendered, reload };
};
