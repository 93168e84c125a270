'use client';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { send } from '../../hierarchical-access/client';

const PAUSE_MS = 150;

/** Titles and headings for what is being typed; none while nothing is. */
export const useSuggestions = (typed: string): string[] => {
  const { api } = useConfig().config.routes;
  const [titles, setTitles] = useState<string[]>([]);
  useEffect(() => {
    if (typed.trim().length < 2 || typed.length > 100) {
      setTitles([]);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      send<{ docs: { title: string; heading: string }[] }>(`${api}/search/suggest?${new URLSearchParams({ q: typed }).toString()}`, { signal: abort.signal })
        .then(({ docs }) => setTitles([...new Set(docs.map(({ title }) => title))]))
        // Suggestions are a help: without them one types on.
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, typed]);
  return titles;
};
