'use client';
import React, { useEffect, useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';

type Words = Record<'keep.button' | 'keep.help' | 'keep.working' | 'keep.done' | 'keep.some', string>;
type Told = { kept: number; done: boolean };

const filled = (words: string, kept: number, of: number): string => words.replace('{{kept}}', String(kept)).replace('{{of}}', String(of));

/** Has the pages of what is saved fetched now, to be read without a network; nothing where this browser keeps no pages. */
export const KeepSaved = ({ paths, words }: { paths: readonly string[]; words: Words }): ReactElement | null => {
  const [worker, setWorker] = useState<ServiceWorker | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void navigator.serviceWorker?.ready.then(({ active }) => setWorker(active));
  }, []);
  if (!worker || paths.length === 0) return null;
  const keep = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      setSaid(filled(words[!data.done ? 'keep.working' : data.kept === paths.length ? 'keep.done' : 'keep.some'], data.kept, paths.length));
      if (data.done) setBusy(false);
    };
    setBusy(true);
    setSaid(filled(words['keep.working'], 0, paths.length));
    worker.postMessage({ keep: paths }, [port2]);
  };
  return (
    <div className="st-card">
      <p>{words['keep.help']}</p>
      <div className="st-tools"><Alive><Button isDisabled={busy} onPress={keep}>{words['keep.button']}</Button></Alive></div>
      <p role="status">{said}</p>
    </div>
  );
};
