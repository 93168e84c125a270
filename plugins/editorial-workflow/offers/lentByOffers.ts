import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import { boardsOfOffers } from './answerers';

/** More files than the open offers and unfinished drafts of one board ever show. */
const MOST = 2000;

/**
 * Files of what was offered to a board this person sits on, or stands in at: it must see them to answer, and to make its own
 * item of them. Once that is live the files are read through it, like everybody's. Newest offers first.
 */
export const mediaOfOffers = async (req: PayloadRequest): Promise<string[]> => {
  const places = await boardsOfOffers(req);
  if (places.length === 0) return [];
  const rows = await query<{ id: string }>(
    req,
    sql`select f.media_id as id from publication_offers o join handbook.offered_files f on f.offer_id = o.id
        where o.target_id = any(${uuidArray(places)}) and o.state in ('open', 'accepted') and case o.state
          when 'open' then exists (select 1 from approval_cases c where c.id = o.case_id and c.state in ('approved', 'scheduled', 'published', 'replaced'))
          else not exists (select 1 from media_uses u where u.collection = o.collection and u.document_id = o.made_document) end
        group by f.media_id order by max(o.offered_at) desc, f.media_id limit ${MOST}`,
  );
  return rows.map(({ id }) => id);
};
