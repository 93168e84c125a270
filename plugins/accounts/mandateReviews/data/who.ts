import type { PayloadRequest } from 'payload';
import { ADMINS, heldOver, holdsOver, powerOf, visibleOrganization, type Power, type Role } from '../../../hierarchical-access';
import { fail, query, sql, type SQL } from '../../../kernel';

/** Who signs for an organisation: its own administrator or committee's secretary, and those above. */
export const SIGNERS: readonly Role[] = [...ADMINS, 'committee-secretary'];

export type Place = { id: string; name: string; path: string };

/** The organisation, for who may sign for it; 404 for whom it is not there, 403 for others who see it. */
export const signedPlace = async (req: PayloadRequest, id: string): Promise<{ place: Place; power: Power }> => {
  const power = await powerOf(req);
  const [place] = await query<Place>(req, sql`select id, name, path from organizations where id = ${id}::uuid`);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  if (!holdsOver(power, SIGNERS, place.path)) throw fail(req, 'auth.forbidden');
  return { place, power };
};

/** `path` lies at or below one of the tops. */
export const belowTops = (path: SQL, tops: readonly string[]): SQL =>
  sql`exists (select 1 from jsonb_array_elements_text(${JSON.stringify(tops)}::jsonb) top where starts_with(${path}, top))`;

/** The tops of what this person signs for. @throws auth.forbidden where they sign for nothing */
export const signedTops = async (req: PayloadRequest): Promise<{ tops: string[]; power: Power }> => {
  const power = await powerOf(req);
  const tops = heldOver(power, SIGNERS);
  if (tops.length === 0) throw fail(req, 'auth.forbidden');
  return { tops, power };
};
