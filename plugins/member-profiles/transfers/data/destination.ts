import type { PayloadRequest } from 'payload';
import { isUnder, visibleOrganization, type Power } from '../../../hierarchical-access';
import { fail, query, sql } from '../../../kernel';
import { requireOpenCell } from '../../commands/support/cell';
import type { TransferKind } from '../domain/kinds';
import { transferFail } from '../errors';

type Place = { id: string; path: string; form: string; kind: string; inForce: boolean };

/** Path of the organisation that stands directly over the cell. */
export const parentPath = (path: string): string => path.slice(0, -6);

/**
 * Where a transfer may be addressed to. Official and temporary ones go to a committee, by its name, wherever it stands: which of its cells
 * takes the member in is its own affair. An internal one names the cell, under the same committee or where this person sees it.
 */
export const requireDestination = async (req: PayloadRequest, power: Power, kind: TransferKind, id: string, origin: { id: string; path: string }): Promise<Place> => {
  const [place] = await query<Place>(
    req,
    sql`select id, path, form, kind, (valid_to is null or valid_to > now()) as "inForce" from organizations where id = ${id}::uuid for share`,
  );
  if (!place) throw fail(req, 'not-found');
  if (kind === 'internal') {
    if (!isUnder(place.path, parentPath(origin.path)) && !visibleOrganization(power, place)) throw fail(req, 'not-found');
    requireOpenCell(req, place);
    if (place.id === origin.id) throw transferFail(req, 'transfer.cell-elsewhere');
    return place;
  }
  // Cells elsewhere are not there for people of another branch; nothing is said of them.
  if (place.form !== 'committee' || place.kind !== 'party') throw visibleOrganization(power, place) ? transferFail(req, 'transfer.destination') : fail(req, 'not-found');
  if (!place.inForce) throw transferFail(req, 'transfer.destination-ended');
  if (isUnder(origin.path, place.path)) throw transferFail(req, 'transfer.same-committee');
  return place;
};
