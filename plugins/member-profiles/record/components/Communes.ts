'use client';
import { createContext, useContext, useEffect, useState } from 'react';
import { send, useSearches } from '../../../hierarchical-access/client';
import type { ProvinceCode } from '../domain/provinces';

/** The communes and wards that are known by their names, of one province: the house's own. */
export type KnownCommunes = { province: ProvinceCode; names: readonly string[] };

const Communes = createContext<KnownCommunes | undefined>(undefined);
/** What was asked for on this page, by province: asked once. */
const asked = new Map<string, Promise<readonly string[]>>();

export const CommunesProvider = Communes.Provider;

/** Names that are offered for a province: of the list the operator brought, else of the tree for the own province. */
export const useCommunes = (province: ProvinceCode | undefined): readonly string[] => {
  const own = useContext(Communes);
  const { api } = useSearches();
  const [found, setFound] = useState<{ province: string; names: readonly string[] }>();
  useEffect(() => {
    if (!province) return undefined;
    let stopped = false;
    const names = asked.get(province) ?? send<{ communes: { name: string }[] }>(`${api}/places/communes?province=${province}`).then(({ communes }) => communes.map(({ name }) => name));
    asked.set(province, names);
    names.then(
      (list) => {
        if (!stopped) setFound({ province, names: list });
      },
      // Nothing is offered then; whatever the person types is taken.
      () => asked.delete(province),
    );
    return () => {
      stopped = true;
    };
  }, [api, province]);
  if (province && found?.province === province && found.names.length > 0) return found.names;
  return own && own.province === province ? own.names : [];
};
