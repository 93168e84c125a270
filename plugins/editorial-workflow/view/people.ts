import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import { organizationName, userNames } from '../engine/names';
import type { Person, Place } from './types';

const alphabet = new Intl.Collator('vi');

// Ids are random: without an order of their own two people would change places from one case to the next.
const inOrder = (all: Person[]): Person[] => all.sort((a, b) => alphabet.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));

/** Names of these users in the order of the Vietnamese alphabet. */
export const people = async (req: PayloadRequest, ids: readonly string[]): Promise<Person[]> => {
  const names = await userNames(req, ids);
  return inOrder(ids.map((id, index) => ({ id, name: names[index] ?? '?' })));
};

export const person = async (req: PayloadRequest, id: string | null): Promise<Person | null> =>
  id === null ? null : ((await people(req, [id]))[0] ?? null);

export const place = async (req: PayloadRequest, id: string): Promise<Place> => ({ id, name: await organizationName(req, id) });

type Names = { person: (id: string) => Person; people: (ids: readonly string[]) => Person[]; place: (id: string) => Place };

/** The names of many at once, for a list. */
export const namesFor = async (req: PayloadRequest, users: readonly string[], places: readonly string[]): Promise<Names> => {
  const rows = users.length + places.length === 0 ? [] : await query<{ id: string; name: string }>(
    req,
    sql`select id, display_name as name from users where id = any(${uuidArray([...new Set(users)])})
        union all select id, name from organizations where id = any(${uuidArray([...new Set(places)])})`,
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const named = (id: string): Person & Place => ({ id, name: names.get(id) ?? '?' });
  return { person: named, people: (ids) => inOrder(ids.map(named)), place: named };
};
