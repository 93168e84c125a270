import type { PayloadRequest } from 'payload';
import { organizationName, userNames } from '../engine/names';
import type { Person, Place } from './types';

const alphabet = new Intl.Collator('vi');

/** Names of these users in the order of the Vietnamese alphabet. */
export const people = async (req: PayloadRequest, ids: readonly string[]): Promise<Person[]> => {
  const names = await userNames(req, ids);
  const all = ids.map((id, index) => ({ id, name: names[index] ?? '?' }));
  // Ids are random: without an order of their own two people would change places from one case to the next.
  return all.sort((a, b) => alphabet.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
};

export const person = async (req: PayloadRequest, id: string | null): Promise<Person | null> =>
  id === null ? null : ((await people(req, [id]))[0] ?? null);

export const place = async (req: PayloadRequest, id: string): Promise<Place> => ({ id, name: await organizationName(req, id) });
