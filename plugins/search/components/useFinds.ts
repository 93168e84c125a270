'use client';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { refusalOf, send } from '../../hierarchical-access/client';
import type { Finds } from './types';

export type FindsState = { finds: Finds | undefined; searching: boolean; wrong: string | undefined };

const IDLE: FindsState = { finds: undefined, searching: false, wrong: undefined };

/** What `query` (the screen's own address) finds; the answer to an older question never comes after a newer one. */
export const useFinds = (query: string): FindsState => {
  const { api } = useConfig().config.routes;
  const [state, setState] = useState(IDLE);
  const asks = (new URLSearchParams(query).get('q') ?? '').trim() !== '';
  useEffect(() => {
    if (!asks) return undefined;
    const abort = new AbortController();
    setState((before) => ({ ...before, searching: true, wrong: undefined }));
    send<Finds>(`${api}/search?${query}`, { signal: abort.signal })
      .then((finds) => setState({ finds, searching: false, wrong: undefined }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setState({ finds: undefined, searching: false, wrong: refusalOf(error) ?? '' });
      });
    return () => abort.abort();
  }, [api, asks, query]);
  return asks ? state : IDLE;
};
