import type { PayloadRequest } from 'payload';
import { ADMINS, holdsOver, OVERSEERS, powerOf, visibleOrganization, WRITERS, holdsAt } from '../../../hierarchical-access';
import { fail, query, sql } from '../../../kernel';

export type Place = { id: string; path: string; name: string; kind: string; parent: string | null; inForce: boolean };

/** The organisation, for somebody who sees it; for others it does not exist. */
export const seenPlace = async (req: PayloadRequest, id: string): Promise<Place> => {
  const [place] = await query<Place>(
    req,
    sql`select id, path, name, kind, parent_id as parent, (valid_to is null or valid_to > now()) as "inForce" from organizations where id = ${id}::uuid`,
  );
  if (!place || !visibleOrganization(await powerOf(req), place)) throw fail(req, 'not-found');
  return place;
};

/** May this person keep the record of the board there? As mandates are granted: its administrator, or one above. */
export const mayKeep = async (req: PayloadRequest, place: Pick<Place, 'path'>): Promise<boolean> => holdsOver(await powerOf(req), ADMINS, place.path);

/** Throws 404 or 403 unless this person keeps the record of the board there. */
export const keptPlace = async (req: PayloadRequest, id: string): Promise<Place> => {
  const place = await seenPlace(req, id);
  if (!(await mayKeep(req, place))) throw fail(req, 'auth.forbidden');
  return place;
};

/** Throws 404 or 403 unless this person reads the record there: who oversees it, or works on its content. */
export const readPlace = async (req: PayloadRequest, id: string): Promise<Place> => {
  const place = await seenPlace(req, id);
  const power = await powerOf(req);
  if (!holdsOver(power, OVERSEERS, place.path) && !holdsAt(power, WRITERS, place.id)) throw fail(req, 'auth.forbidden');
  return place;
};
