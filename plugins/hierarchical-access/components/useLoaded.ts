'use client';
import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from './send';

export type Loaded<T> = { api: string; known: T | undefined; note: string; /** Says what was done, and reads anew. */ done: (words: string) => void };

/** What one read of the API says, and the line that tells how the last press went. @param path below the API's route @param failed said where nothing better is known */
export const useLoaded = <T>(path: string, failed: string): Loaded<T> => {
  const { api } = useConfig().config.routes;
  const [known, setKnown] = useState<T>();
  const [note, setNote] = useState('');
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<T>(`${api}${path}`));
    } catch (refusal) {
      setNote(refusalOf(refusal) ?? failed);
    }
  }, [api, path, failed]);
  useEffect(() => void load(), [load]);
  const done = (words: string): void => {
    setNote(words);
    void load();
  };
  return { api, known, note, done };
};
