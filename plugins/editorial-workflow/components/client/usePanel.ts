'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { PanelView } from '../../view/types';
import { loadPanel, slotOf, subscribe, type PanelSlot } from './panelStore';
import { request } from './request';
import { useWords } from './useWords';

const NOTHING = (): PanelSlot => slotOf(undefined);

/** Where the document on screen stands; asked again after every save. `reload` asks now and gives the answer. */
export const usePanel = (): { slot: PanelSlot; documentId: string | undefined; reload: () => Promise<PanelView | undefined> } => {
  const { id, collectionSlug, data } = useDocumentInfo();
  const { config } = useConfig();
  const { language, s } = useWords();
  const documentId = id === undefined ? undefined : String(id);
  const key = documentId && collectionSlug ? `${collectionSlug}:${documentId}` : undefined;
  const slot = useSyncExternalStore(subscribe, () => slotOf(key), NOTHING);
  const ask = useCallback(
    () => request<PanelView>(`${config.routes.api}/approval-cases/panel?collection=${collectionSlug}&documentId=${documentId}`, { language }, s('do.network')),
    [config.routes.api, collectionSlug, documentId, language, s],
  );
  const stamp = typeof data?.updatedAt === 'string' ? data.updatedAt : '';
  useEffect(() => {
    if (key) void loadPanel(key, ask, `${stamp}:${language}`);
  }, [key, stamp, ask, language]);
  const reload = useCallback(async () => (key ? loadPanel(key, ask) : undefined), [key, ask]);
  return { slot, documentId, reload };
};
