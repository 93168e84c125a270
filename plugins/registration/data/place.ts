import type { PayloadRequest } from 'payload';
import { heldOver, holdsOver, powerOf, visibleOrganization, type Power, type Role } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';

/** Who counts: whoever reads the register of members there. */
export const COUNTERS: readonly Role[] = ['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer', 'cell-secretary', 'cell-deputy-secretary'];

export type PlaceRow = { id: string; name: string; path: string; form: string };

const find = async (req: PayloadRequest, power: Power, id: string | undefined): Promise<PlaceRow> => {
  const top = heldOver(power, COUNTERS)[0];
  if (id === undefined && top === undefined) throw fail(req, 'auth.forbidden');
  const [row] = await query<PlaceRow>(req, sql`select id, name, path, form::text as form from organizations where ${id === undefined ? sql`path = ${top}` : sql`id = ${id}::uuid`}`);
  if (!row || !visibleOrganization(power, row)) throw fail(req, 'not-found');
  return row;
};

/** The organisation whose members this person may count; their own top where none is named. */
export const countedPlace = async (req: PayloadRequest, id: string | undefined): Promise<PlaceRow> => {
  const power = await powerOf(req);
  const place = await find(req, power, id);
  if (!holdsOver(power, COUNTERS, place.path)) throw fail(req, 'auth.forbidden');
  return place;
};
