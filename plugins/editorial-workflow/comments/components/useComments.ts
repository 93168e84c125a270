'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createKeptKey } from '../../components/client/keptKey';
import { request, type Refusal } from '../../components/client/request';
import { usePanel } from '../../components/client/usePanel';
import type { CommentsView } from '../types';
import { useCommentWords } from './useCommentWords';

type Loaded = { view: CommentsView | undefined; failed: boolean };

/** What was said about the document on screen, and how something is added; `mark` changes when the case does. */
export const useComments = (mark: string) => {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { language, s } = useCommentWords();
  const { reload } = usePanel();
  const [loaded, setLoaded] = useState<Loaded>({ view: undefined, failed: false });
  const turn = useRef(0);
  const [key] = useState(() => createKeptKey());
  const { api } = config.routes;
  const load = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await request<CommentsView>(`${api}/approval-comments/of-document?collection=${collectionSlug}&documentId=${id}`, { language }, s('panel.failed'));
    if (mine === turn.current) setLoaded(answer.ok ? { view: answer.data, failed: false } : { view: undefined, failed: answer.status !== 404 });
  }, [api, collectionSlug, id, language, s]);
  useEffect(() => {
    if (id !== undefined) void load();
  }, [id, load, mark]);
  /** Adds to a conversation; then what is shown is asked for anew, the panel's buttons included. */
  const add = useCallback(
    async (path: string, body: object, hash?: string): Promise<Refusal | undefined> => {
      const answer = await request(`${api}/approval-comments/${path}`, { language, body, hash, key: key.of([path, body, hash]) }, s('panel.failed'));
      key.answered(answer.ok ? 200 : answer.status);
      if (answer.ok || answer.status === 409) await Promise.all([load(), reload()]);
      return answer.ok ? undefined : answer;
    },
    [api, key, language, load, reload, s],
  );
  return { ...loaded, add };
};
