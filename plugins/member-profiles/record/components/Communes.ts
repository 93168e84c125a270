'use client';
import { createContext, useContext } from 'react';
import type { ProvinceCode } from '../domain/provinces';

/** The communes and wards that are known by their names, of one province: the house's own. */
export type KnownCommunes = { province: ProvinceCode; names: readonly string[] };

const Communes = createContext<KnownCommunes | undefined>(undefined);

export const CommunesProvider = Communes.Provider;
export const useCommunes = (): KnownCommunes | undefined => useContext(Communes);
