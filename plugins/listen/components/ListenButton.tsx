'use client';
import { useConfig, useTranslation } from '@payloadcms/ui';
import React, { useCallback, useState } from 'react';
import { send } from '../../hierarchical-access/client';
import type { Script } from '../commands/script';
import { t } from '../translations';
import { useVoice } from './useVoice';
import './listen.css';

/** "Nghe": the item read aloud by the browser's own voice. `onPlace` is told where in the text it reads. */
export const ListenButton = ({ collection, id, onPlace }: { collection: string; id: string; onPlace?: (anchor: string) => void }): React.ReactElement => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { language } = i18n;
  const text = (key: Parameters<typeof t>[1], params?: Parameters<typeof t>[2]): string => t({ language }, key, params);
  const [chapter, setChapter] = useState<string | null>(null);
  const ask = useCallback(
    (from: number) => send<Script>(`${config.routes.api}/listen/script?${new URLSearchParams({ collection, documentId: id, from: String(from) }).toString()}`, { headers: { 'accept-language': language } }),
    [collection, config.routes.api, id, language],
  );
  const { state, play, pause, resume, stop } = useVoice(ask, (heading, anchor) => {
    setChapter(heading);
    if (anchor !== null) onPlace?.(anchor);
  });
  const told = {
    idle: '', loading: text('listen.loading'), reading: chapter === null ? '' : text('listen.reading', { heading: chapter }), paused: '',
    finished: text('listen.finished'), 'no-voice': text('listen.noVoice'), failed: text('listen.failed'),
  }[state];
  const active = state === 'reading' || state === 'paused';
  return (
    <div className="nghe">
      {!active && <button type="button" disabled={state === 'loading'} onClick={() => void play()}>{text('listen.play')}</button>}
      {state === 'reading' && <button type="button" onClick={pause}>{text('listen.pause')}</button>}
      {state === 'paused' && <button type="button" onClick={resume}>{text('listen.resume')}</button>}
      {active && <button type="button" onClick={stop}>{text('listen.stop')}</button>}
      <span role="status">{told}</span>
    </div>
  );
};
