import type { PayloadRequest } from 'payload';
import { isHandbookError, query, sql, uuidArray, type SQL } from '../../kernel';
import { assertState } from '../engine/authority';
import type { CaseRow } from '../engine/caseRow';
import { workflowFail } from '../errors';
import { answeredPlaces } from './answerers';
import { assertOfferer } from './authority';
import { OFFERABLE } from './domain/offer';
import { offerColumns, type OfferRow } from './offerRow';
import { targetsFor } from './targets';
import type { OfferItem, OffersOfItem } from './types';

const LIMIT = 50;

type Named = OfferRow & { ownerName: string | null; targetName: string | null; byName: string | null };

/** Rows with the names they are shown by: one statement, however many there are. */
const named = (req: PayloadRequest, which: SQL): Promise<Named[]> =>
  query<Named>(
    req,
    sql`select r.*, o.name as "ownerName", t.name as "targetName", u.display_name as "byName"
        from (select ${offerColumns} from publication_offers where ${which}) r
        left join organizations o on o.id = r.owner left join organizations t on t.id = r.target left join users u on u.id = r."offeredBy"`,
  );

const item = (row: Named): OfferItem => ({
  id: row.id, title: row.title, collection: row.collection, hash: row.hash, state: row.state, note: row.note, reason: row.reason,
  owner: { id: row.owner, name: row.ownerName ?? '?' }, target: { id: row.target, name: row.targetName ?? '?' },
  offeredBy: { id: row.offeredBy, name: row.byName ?? '?' }, offeredAt: new Date(row.offeredAt).toISOString(),
});

/** "Đề nghị cấp trên đăng" in the queue: what waits for the answer of a board this person answers for, oldest first. */
export const offersWaiting = async (req: PayloadRequest): Promise<OfferItem[]> => {
  const places = await answeredPlaces(req);
  if (places.length === 0) return [];
  const rows = await named(
    req,
    sql`state = 'open' and target_id = any(${uuidArray(places)})
          and exists (select 1 from approval_cases c where c.id = publication_offers.case_id and c.state in ('approved', 'scheduled', 'published', 'replaced'))
        order by offered_at limit ${LIMIT}`,
  );
  return rows.sort((a, b) => Date.parse(a.offeredAt) - Date.parse(b.offeredAt)).map(item);
};

/** Throws why this case cannot be offered by this person. */
export const assertMayOffer = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  await assertOfferer(req, row.owner);
  assertState(req, row, ...OFFERABLE);
  if ((await targetsFor(req, { id: row.owner, path: row.ownerPath })).length === 0) throw workflowFail(req, 'offer.no-target');
};

/** The offers of one item, newest first, for its own board; nothing for the others who see the panel. */
export const offersOf = async (req: PayloadRequest, owner: { id: string; path: string }, collection: string, documentId: string): Promise<OffersOfItem> => {
  const rows = await named(req, sql`collection = ${collection} and document_id = ${documentId} order by offered_at desc limit 20`);
  const may = await assertOfferer(req, owner.id).then(() => true, (error: unknown) => {
    if (isHandbookError(error)) return false;
    throw error;
  });
  const made = rows.sort((a, b) => Date.parse(b.offeredAt) - Date.parse(a.offeredAt)).map((row) => ({ ...item(row), mayTakeBack: may && row.state === 'open' }));
  return { targets: may ? await targetsFor(req, owner) : [], made };
};
