import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../../kernel';
import type { Site } from '../../domain/placement';
import type { Power } from '../../power/Power';
import { visibleOrganization } from '../../power/visibleOrganization';

export type Place = Site & { id: string; path: string; inForce: boolean };

export const findPlace = async (req: PayloadRequest, id: string): Promise<Place | undefined> => {
  const [place] = await query<Place>(
    req,
    sql`select id, path, form, kind, parent_id is null as root, (valid_to is null or valid_to > now()) as "inForce"
        from organizations where id = ${id}::uuid`,
  );
  return place;
};

/** The organisation, for somebody who sees it; for others it does not exist. */
export const seenPlace = async (req: PayloadRequest, power: Power, id: string): Promise<Place> => {
  const place = await findPlace(req, id);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  return place;
};
