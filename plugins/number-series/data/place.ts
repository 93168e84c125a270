import type { PayloadRequest } from 'payload';
import { holdsAt, holdsOver, OVERSEERS, powerOf, type Power, type Role } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';

/** Who keeps an organisation's own numbers; the same list stands in handbook.keeps_numbers(). */
export const KEEPERS: readonly Role[] = ['clerk', 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary', 'organization-admin'];

export type Place = { id: string; path: string; name: string; isCell: boolean };

/** Reads the organisation's numbers: who keeps them, and who oversees it. */
const reads = (power: Power, { id, path }: Place): boolean => holdsAt(power, KEEPERS, id) || holdsOver(power, OVERSEERS, path);

const placeAt = async (req: PayloadRequest, id: string): Promise<Place | undefined> => {
  const [place] = await query<Place>(req, sql`select o.id, o.path, o.name, (o.level in ('cell', 'group') or o.form = 'cell') as "isCell" from organizations o where o.id = ${id}::uuid`);
  return place;
};

/** An organisation whose numbers the person may read; for anybody else it is not there. */
export const placeToRead = async (req: PayloadRequest, id: string): Promise<Place & { mayKeep: boolean }> => {
  const [power, place] = [await powerOf(req), await placeAt(req, id)];
  if (!place || !reads(power, place)) throw fail(req, 'not-found');
  return { ...place, mayKeep: holdsAt(power, KEEPERS, id) };
};

/** An organisation whose numbers the person keeps. Whoever oversees it is told that it is not theirs to do; for anybody else it is not there. */
export const placeToKeep = async (req: PayloadRequest, id: string): Promise<Place & { user: string }> => {
  const { mayKeep, ...place } = await placeToRead(req, id);
  const { user } = await powerOf(req);
  if (!mayKeep || user === null) throw fail(req, 'auth.forbidden');
  return { ...place, user };
};
