'use client';
import { useConfig } from '@payloadcms/ui';
import { useEffect } from 'react';
import { request } from '../components/client/request';
import { useWords } from '../components/client/useWords';
import type { PanelView } from '../view/types';

/** Whoever decides on an open case and has it on the screen is noted to have seen this text: told once a case and text. */
export const useLook = (view: PanelView | undefined): void => {
  const { config } = useConfig();
  const { language, s } = useWords();
  const decides = view?.actions.some(({ action, allowed }) => allowed && (action === 'approve' || action === 'return')) === true;
  const [id, hash] = decides ? [view.case?.id, view.case?.hash] : [undefined, undefined];
  useEffect(() => {
    // Nothing hangs on the answer: whoever is offline is shown more than they need next time.
    if (id) void request(`${config.routes.api}/approval-cases/${id}/look`, { language, body: {}, hash }, s('do.network'));
  }, [config.routes.api, hash, id, language, s]);
};
