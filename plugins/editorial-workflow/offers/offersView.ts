import type { PayloadRequest } from 'payload';
import { heldAt, powerOf } from '../../hierarchical-access';
import { isHandbookError, query, sql, uuidArray } from '../../kernel';
import { assertState } from '../engine/authority';
import type { CaseRow } from '../engine/caseRow';
import { workflowFail } from '../errors';
import { person, place } from '../view/people';
import { ANSWERERS, assertOfferer } from './authority';
import { OFFERABLE } from './domain/offer';
import { offerColumns, type OfferRow } from './offerRow';
import { targetsFor } from './targets';
import type { OfferItem, OffersOfItem } from './types';

const LIMIT = 50;

const item = async (req: PayloadRequest, row: OfferRow): Promise<OfferItem> => ({
  id: row.id, title: row.title, collection: row.collection, hash: row.hash, state: row.state, note: row.note, reason: row.reason,
  owner: await place(req, row.owner), target: await place(req, row.target),
  offeredBy: (await person(req, row.offeredBy)) ?? { id: row.offeredBy, name: '?' }, offeredAt: new Date(row.offeredAt).toISOString(),
});

/** "Đề nghị cấp trên đăng" in the queue: what waits for the answer of a board this person answers for, oldest first. */
export const offersWaiting = async (req: PayloadRequest): Promise<OfferItem[]> => {
  const places = heldAt(await powerOf(req), ANSWERERS);
  if (places.length === 0) return [];
  const rows = await query<OfferRow>(
    req,
    sql`select ${offerColumns} from publication_offers where state = 'open' and target_id = any(${uuidArray(places)})
          and exists (select 1 from approval_cases c where c.id = publication_offers.case_id and c.state in ('approved', 'scheduled', 'published', 'replaced'))
        order by offered_at limit ${LIMIT}`,
  );
  const items: OfferItem[] = [];
  for (const row of rows) items.push(await item(req, row));
  return items;
};

/** Throws why this case cannot be offered by this person. */
export const assertMayOffer = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  await assertOfferer(req, row.owner);
  assertState(req, row, ...OFFERABLE);
  if ((await targetsFor(req, { id: row.owner, path: row.ownerPath })).length === 0) throw workflowFail(req, 'offer.no-target');
};

/** The offers of one item, newest first, for its own board; nothing for the others who see the panel. */
export const offersOf = async (req: PayloadRequest, owner: { id: string; path: string }, collection: string, documentId: string): Promise<OffersOfItem> => {
  const rows = await query<OfferRow>(req, sql`select ${offerColumns} from publication_offers where collection = ${collection} and document_id = ${documentId} order by offered_at desc limit 20`);
  const may = await assertOfferer(req, owner.id).then(() => true, (error: unknown) => {
    if (isHandbookError(error)) return false;
    throw error;
  });
  const made: OffersOfItem['made'] = [];
  for (const row of rows) made.push({ ...(await item(req, row)), mayTakeBack: may && row.state === 'open' });
  return { targets: may ? await targetsFor(req, owner) : [], made };
};
