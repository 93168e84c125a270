'use client';
import { send } from '../../hierarchical-access/client';
import type { AbsorbedOrganization, Ancestor, Period } from '../data/history';
import type { TreeNode } from '../data/children';
import type { Organization } from '../data/organization';
import type { StructureVerb } from '../domain/verbs';

export type { TreeNode };
export type Found = Omit<TreeNode, 'hasChildren' | 'members'> & { ancestors: Ancestor[] };
export type Detail = {
  organization: Organization;
  ancestors: Ancestor[];
  members: number | null;
  may: StructureVerb[];
  periods: Period[];
  absorbed: AbsorbedOrganization[];
};

const asked = (members: Record<string, string | undefined>): string => {
  const given = Object.entries(members).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

/** The commands of this room as the tree view calls them. @param base the API's route, e.g. "/api" */
export const createApi = (base: string, language: string) => {
  const root = `${base}/organizations`;
  const headers = { 'accept-language': language };
  return {
    children: async (id: string, asOf?: string): Promise<TreeNode[]> =>
      (await send<{ children: TreeNode[] }>(`${root}/${id}/children${asked({ asOf })}`, { headers })).children,
    search: async (q: string, signal?: AbortSignal): Promise<Found[]> =>
      (await send<{ found: Found[] }>(`${root}/search${asked({ q })}`, { headers, ...(signal ? { signal } : {}) })).found,
    detail: (id: string): Promise<Detail> => send<Detail>(`${root}/${id}/history`, { headers }),
    /** @param key the same for every try of one form, so that a second press does nothing twice */
    run: (verb: StructureVerb, id: string, input: Record<string, unknown>, key: string): Promise<{ id: string }> =>
      send<{ id: string }>(verb === 'create' ? `${root}/create` : `${root}/${id}/${verb}`, {
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
        json: verb === 'create' ? { ...input, parent: id } : input,
      }),
  };
};

export type Api = ReturnType<typeof createApi>;
