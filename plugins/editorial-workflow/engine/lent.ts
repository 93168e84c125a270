import type { PayloadRequest } from 'payload';
import { BOARD, heldAt, powerOf } from '../../hierarchical-access';
import { mediaOfOffers } from '../offers/lentByOffers';
import { query, sql, uuidArray, type SQL } from '../../kernel';

/** Open cases that came up to a board this person sits on: `deciding_organization` is theirs, the owner is not. */
const cameUp = async (req: PayloadRequest): Promise<SQL | undefined> => {
  const places = heldAt(await powerOf(req), [...BOARD, 'committee-secretary', 'organization-admin']);
  return places.length === 0
    ? undefined
    : sql`from approval_cases where state in ('in-review', 'approved', 'scheduled')
          and deciding_organization_id = any(${uuidArray(places)}) and not owner_id = any(${uuidArray(places)})`;
};

/** Documents of other boards that this person must read, because they decide on them now. */
export const lentDocuments = async (req: PayloadRequest, collection: string): Promise<string[]> => {
  const from = await cameUp(req);
  if (!from) return [];
  const rows = await query<{ id: string }>(req, sql`select document_id as id ${from} and collection = ${collection} limit 500`);
  return rows.map(({ id }) => id);
};

/** The files those documents show, and those of what was offered to their board. */
export const lentMedia = async (req: PayloadRequest): Promise<string[]> => {
  const [from, offered] = [await cameUp(req), await mediaOfOffers(req)];
  if (!from) return offered;
  const rows = await query<{ id: string }>(req, sql`select distinct file.id from (select jsonb_object_keys(snapshot -> 'files') as id ${from}) file limit 2000`);
  return [...rows.map(({ id }) => id), ...offered];
};
