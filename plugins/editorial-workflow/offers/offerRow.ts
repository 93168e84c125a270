import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, holdsOver, powerOf, WRITERS } from '../../hierarchical-access';
import { query, sql } from '../../kernel';
import { workflowFail } from '../errors';
import { boardsOfOffers } from './answerers';
import type { OfferState } from './domain/offer';

export type OfferRow = {
  id: string; case: string; hash: string; collection: string; document: string; title: string;
  owner: string; ownerPath: string; target: string; state: OfferState; note: string | null; offeredBy: string; offeredAt: string;
  reason: string | null; madeDocument: string | null;
};

export const offerColumns = sql`id, case_id as "case", hash, collection, document_id as document, title, owner_id as owner, owner_path as "ownerPath",
  target_id as target, state, note, offered_by_id as "offeredBy", offered_at as "offeredAt", reason, made_document as "madeDocument"`;

/** The offer, if this person may know of it: the owner's board and administration, the board it was offered to and who stands in there. 404 for others. */
export const seenOffer = async (req: PayloadRequest, id: string, lock = false): Promise<OfferRow> => {
  const [row] = await query<OfferRow>(req, sql`select ${offerColumns} from publication_offers where id = ${id}::uuid ${lock ? sql`for update` : sql``}`);
  const power = await powerOf(req);
  if (!row || !(heldAt(power, WRITERS).includes(row.owner) || holdsOver(power, ADMINS, row.ownerPath) || (await boardsOfOffers(req)).includes(row.target))) {
    throw workflowFail(req, 'offer.not-found');
  }
  return row;
};
