'use client';
import { useConfig } from '@payloadcms/ui';
import { useCallback } from 'react';
import { send, type Choice } from '../../../hierarchical-access/client';

type Member = { id: string; fullName: string; cell?: { name?: string } | string | null };
type Found = { id: string; name: string; form: string; ancestors: { shortName: string }[] };

/** Searches for a Picker: members by part of their name, of some statuses; cells. */
export const useFinders = (statuses: string): { members: (q: string, signal: AbortSignal) => Promise<Choice[]>; cells: (q: string, signal: AbortSignal) => Promise<Choice[]> } => {
  const { api } = useConfig().config.routes;
  const members = useCallback(
    async (q: string, signal: AbortSignal): Promise<Choice[]> => {
      const query = new URLSearchParams({ 'where[fullName][contains]': q, 'where[status][in]': statuses, limit: '20', depth: '1', sort: 'fullName' });
      const { docs } = await send<{ docs: Member[] }>(`${api}/members?${query.toString()}`, { signal });
      return docs.map(({ id, fullName, cell }) => ({ id, name: fullName, note: typeof cell === 'object' ? (cell?.name ?? '') : '' }));
    },
    [api, statuses],
  );
  const cells = useCallback(
    async (q: string, signal: AbortSignal): Promise<Choice[]> => {
      const { found } = await send<{ found: Found[] }>(`${api}/organizations/search?${new URLSearchParams({ q, limit: '50' }).toString()}`, { signal });
      return found.filter(({ form }) => form === 'cell').map(({ id, name, ancestors }) => ({ id, name, note: ancestors.map(({ shortName }) => shortName).join(' › ') }));
    },
    [api],
  );
  return { members, cells };
};
