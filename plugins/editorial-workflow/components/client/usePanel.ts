'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { PanelView } from '../../view/types';
import { loadPanel, settledPanel, slotOf, subscribe, type PanelSlot } from './panelStore';
import { request } from './request';
import { useWords } from './useWords';

const NOTHING = (): PanelSlot => slotOf(undefined);

type Panel = {
  slot: PanelSlot;
  documentId: string | undefined;
  /** Asks now and gives the answer. */
  reload: () => Promise<PanelView | undefined>;
  /** What is shown, once a question under way has its answer. */
  settled: () => Promise<PanelView | undefined>;
};

/** Where the document on screen stands; asked again after every save. */
export const usePanel = (): Panel => {
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
  const settled = useCallback(async () => (key ? settledPanel(key) : undefined), [key]);
  return { slot, documentId, reload, settled };
};
