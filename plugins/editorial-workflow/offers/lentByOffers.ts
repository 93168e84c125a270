import type { PayloadRequest } from 'payload';
import { BOARD, heldAt, powerOf } from '../../hierarchical-access';
import { query, sql, uuidArray } from '../../kernel';

/** Files of what was offered to a board this person sits on: it must see them to answer, and shows them when it took the offer. */
export const mediaOfOffers = async (req: PayloadRequest): Promise<string[]> => {
  const places = heldAt(await powerOf(req), BOARD);
  if (places.length === 0) return [];
  const rows = await query<{ id: string }>(
    req,
    sql`select distinct file.id from (
          select jsonb_object_keys(c.snapshot -> 'files') as id from publication_offers o join approval_cases c on c.id = o.case_id
          where o.target_id = any(${uuidArray(places)}) and (o.state = 'accepted' or (o.state = 'open' and c.state in ('approved', 'scheduled', 'published', 'replaced')))) file
        limit 2000`,
  );
  return rows.map(({ id }) => id);
};
