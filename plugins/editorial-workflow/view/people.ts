import type { PayloadRequest } from 'payload';
import { organizationName, userNames } from '../engine/names';
import type { Person, Place } from './types';

export const people = async (req: PayloadRequest, ids: readonly string[]): Promise<Person[]> => {
  const names = await userNames(req, ids);
  return ids.map((id, index) => ({ id, name: names[index] ?? '?' }));
};

export const person = async (req: PayloadRequest, id: string | null): Promise<Person | null> =>
  id === null ? null : ((await people(req, [id]))[0] ?? null);

export const place = async (req: PayloadRequest, id: string): Promise<Place> => ({ id, name: await organizationName(req, id) });
