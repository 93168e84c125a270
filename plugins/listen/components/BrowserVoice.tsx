'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../../hierarchical-access/client';
import type { Script } from '../commands/script';
import { useVoice } from './useVoice';
import { useWords } from './useWords';

type Props = { collection: string; id: string; onPlace?: ((anchor: string) => void) | undefined; /** Said beside it. */ note: string };

/** The item read aloud by the browser's own voice, at once. */
export const BrowserVoice = ({ collection, id, onPlace, note }: Props): React.ReactElement => {
  const { config } = useConfig();
  const { text, language } = useWords();
  const [chapter, setChapter] = useState<string | null>(null);
  const ask = useCallback(
    (from: number) => send<Script>(`${config.routes.api}/listen/script?${new URLSearchParams({ collection, documentId: id, from: String(from) }).toString()}`, { headers: { 'accept-language': language } }),
    [collection, config.routes.api, id, language],
  );
  const { state, play, pause, resume, stop } = useVoice(ask, (heading, anchor) => {
    setChapter(heading);
    if (anchor !== null) onPlace?.(anchor);
  });
  // Begins when it appears: who pressed the button waits for it. React shows components twice while it is developed.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void play();
  });
  const told = {
    idle: '', loading: text('listen.loading'), reading: chapter === null ? '' : text('listen.reading', { heading: chapter }), paused: '',
    finished: text('listen.finished'), 'no-voice': text('listen.noVoice'), failed: text('listen.failed'),
  }[state];
  const active = state === 'reading' || state === 'paused';
  return (
    <>
      {!active && <button type="button" disabled={state === 'loading'} onClick={() => void play()}>{text('listen.play')}</button>}
      {state === 'reading' && <button type="button" onClick={pause}>{text('listen.pause')}</button>}
      {state === 'paused' && <button type="button" onClick={resume}>{text('listen.resume')}</button>}
      {active && <button type="button" onClick={stop}>{text('listen.stop')}</button>}
      <span role="status">{[note, told].filter(Boolean).join(' ')}</span>
    </>
  );
};
