import type { PayloadRequest } from 'payload';
import { ADMINS, BOARD, heldAt, powerOf, WRITERS, type Role } from '../../hierarchical-access';
import { mediaOfOffers } from '../offers/lentByOffers';
import { query, sql, uuidArray, type SQL } from '../../kernel';
import { stageSchema } from '../domain/definition';

/** Roles a stage may have whose holders read no draft by themselves: they neither write nor administer (a committee's secretary). */
const BESIDE: readonly Role[] = stageSchema.shape.role.options.filter((role) => !WRITERS.includes(role) && !ADMINS.includes(role));

/**
 * Open cases that came to an organisation this person decides at, as `maySeeDraft` has it: those of other owners that came up to a
 * board they sit on; and any whose path has a stage of a role they hold there, their own organisation's included.
 */
const cameUp = async (req: PayloadRequest): Promise<SQL | undefined> => {
  const power = await powerOf(req);
  const boards = heldAt(power, BOARD);
  const ways = [
    ...(boards.length > 0 ? [sql`deciding_organization_id = any(${uuidArray(boards)})`] : []),
    ...BESIDE.flatMap((role) => {
      const places = heldAt(power, role);
      return places.length > 0 ? [sql`(deciding_organization_id = any(${uuidArray(places)}) and stages @> ${JSON.stringify([{ role }])}::jsonb)`] : [];
    }),
  ];
  return ways.length === 0
    ? undefined
    : sql`from approval_cases where state in ('in-review', 'approved', 'scheduled')
          and (${sql.join(ways, sql` or `)}) and not owner_id = any(${uuidArray(heldAt(power, WRITERS))})`;
};

/** Documents that this person must read, because they decide on them now; those of their own board they read anyway. */
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
