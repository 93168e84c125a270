'use client';
import { useConfig } from '@payloadcms/ui';
import { useMemo } from 'react';
import type { Choice } from './Picker';
import { send } from './send';

type FoundOrganization = { id: string; name: string; ancestors: { shortName: string }[] };
type FoundPerson = { id: string; displayName: string; username: string; home: string };
type Search = (q: string, signal: AbortSignal) => Promise<Choice[]>;

/** The two look-ups of these screens, over the API: organisations in force, and people one may grant to. */
export const useSearches = (): { api: string; organizations: Search; people: Search } => {
  const api = useConfig().config.routes.api;
  return useMemo(
    () => ({
      api,
      organizations: async (q, signal) => {
        const { found } = await send<{ found: FoundOrganization[] }>(`${api}/organizations/search?${new URLSearchParams({ q }).toString()}`, { signal });
        return found.map(({ id, name, ancestors }) => ({ id, name, note: ancestors.map(({ shortName }) => shortName).join(' › ') }));
      },
      people: async (q, signal) => {
        const { found } = await send<{ found: FoundPerson[] }>(`${api}/power/people?${new URLSearchParams({ q }).toString()}`, { signal });
        return found.map(({ id, displayName, username, home }) => ({ id, name: `${displayName} (${username})`, note: home }));
      },
    }),
    [api],
  );
};
