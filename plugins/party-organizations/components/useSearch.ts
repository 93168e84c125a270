'use client';
import { useEffect, useState } from 'react';
import type { Api, Found } from './api';

const PAUSE_MS = 250;

/** What is found for the words typed, a moment after the last letter; undefined while nothing was asked. */
export const useSearch = (api: Api, words: string): Found[] | undefined => {
  const [found, setFound] = useState<Found[]>();
  useEffect(() => {
    const q = words.trim();
    if (q.length < 2) {
      setFound(undefined);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.search(q, abort.signal).then(setFound, () => abort.signal.aborted || setFound([]));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, words]);
  return found;
};
