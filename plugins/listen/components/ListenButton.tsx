'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Alive, send } from '../../hierarchical-access/client';
import type { Listening } from '../commands/item';
import { BrowserVoice } from './BrowserVoice';
import { Recording } from './Recording';
import { useWords } from './useWords';
import './listen.css';

type State = { kind: 'idle' | 'asking' | 'failed' } | { kind: 'recording'; listening: Listening } | { kind: 'voice'; making: boolean };

/** "Nghe": the item's recording where there is one, else read aloud by the browser's own voice. `onPlace` is told where in the text it is. */
export const ListenButton = ({ collection, id, onPlace }: { collection: string; id: string; onPlace?: (anchor: string) => void }): React.ReactElement => {
  const { config } = useConfig();
  const { text, language } = useWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const ask = async (): Promise<void> => {
    setState({ kind: 'asking' });
    try {
      const listening = await send<Listening>(`${config.routes.api}/listen/${collection}/${id}`, { headers: { 'accept-language': language } });
      setState(listening.state === 'ready' ? { kind: 'recording', listening } : { kind: 'voice', making: listening.state === 'making' });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <div className="nghe">
      {state.kind === 'recording' && <Recording listening={state.listening} onPlace={onPlace} onStop={() => setState({ kind: 'idle' })} onFault={() => setState({ kind: 'failed' })} />}
      {state.kind === 'voice' && <BrowserVoice collection={collection} id={id} onPlace={onPlace} note={state.making ? text('listen.making') : ''} />}
      {(state.kind === 'idle' || state.kind === 'asking' || state.kind === 'failed') && (
        <Alive>
          <button type="button" disabled={state.kind === 'asking'} onClick={() => void ask()}>{text('listen.play')}</button>
          <span role="status">{state.kind === 'asking' ? text('listen.loading') : state.kind === 'failed' ? text('listen.failed') : ''}</span>
        </Alive>
      )}
    </div>
  );
};
