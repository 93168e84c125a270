'use client';
import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { send } from '../../../hierarchical-access/client';
import { isRosterColumn, type RosterColumn } from '../domain/columns';
import type { Filters } from './filterBoxes';

export type SavedView = { name: string; filters: Filters; columns: RosterColumn[] };

const KEY = 'danh-sach-dang-vien';
const MOST = 20;

/** One's own saved views, kept among one's preferences: filters and columns, never the name somebody searched for. */
export const useViews = (): { views: readonly SavedView[]; keep: (views: readonly SavedView[]) => Promise<void> } => {
  const { api } = useConfig().config.routes;
  const [views, setViews] = useState<readonly SavedView[]>([]);
  useEffect(() => {
    send<{ value?: { views?: SavedView[] } | null }>(`${api}/payload-preferences/${KEY}`).then(
      ({ value }) => setViews((value?.views ?? []).map((view) => ({ ...view, columns: view.columns.filter(isRosterColumn) }))),
      // Without them the list serves as well.
      () => undefined,
    );
  }, [api]);
  const keep = useCallback(
    async (next: readonly SavedView[]) => {
      const kept = next.slice(-MOST);
      await send(`${api}/payload-preferences/${KEY}`, { json: { value: { views: kept } } });
      setViews(kept);
    },
    [api],
  );
  return { views, keep };
};
