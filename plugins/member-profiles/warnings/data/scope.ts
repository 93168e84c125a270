import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../../kernel';
import { heldOver, powerOf, visibleOrganization, type Role } from '../../../hierarchical-access';
import { MEMBER_READERS } from '../../collections/members';
import type { WarningKind } from '../WarningKind';

export type Place = { id: string; name: string; path: string; form: string };

/** The organisation asked about, for who reads the register there; 404 for whom it does not exist, 403 for who sees it and reads no register. */
export const readPlace = async (req: PayloadRequest, id: string): Promise<Place> => {
  const power = await powerOf(req);
  const [place] = await query<Place>(req, sql`select id, name, path, form from organizations where id = ${id}::uuid`);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  if (!heldOver(power, MEMBER_READERS).some((top) => place.path.startsWith(top))) throw fail(req, 'auth.forbidden');
  return place;
};

/** Tops of what somebody may know of a kind: within the place, or all that is in their care. */
export const topsFor = async (req: PayloadRequest, { readers }: Pick<WarningKind, 'readers'>, place: Pick<Place, 'path'> | undefined): Promise<string[]> => {
  const held = heldOver(await powerOf(req), readers ?? (MEMBER_READERS as readonly Role[]));
  if (!place) return held;
  return held.some((top) => place.path.startsWith(top)) ? [place.path] : held.filter((top) => top.startsWith(place.path));
};

export const requireReader = async (req: PayloadRequest): Promise<void> => {
  if (heldOver(await powerOf(req), MEMBER_READERS).length === 0) throw fail(req, 'auth.forbidden');
};
