import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, mayWriteFor, powerOf, visibleOrganization, WRITERS } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';
import { importFail } from '../errors';

/** The organisation that will answer for what comes in: the one named, else the only one the person writes for. 404 and 403 as everywhere. */
export const ownerFor = async (req: PayloadRequest, named: string | undefined): Promise<string> => {
  const power = await powerOf(req);
  if (named === undefined) {
    const [only, ...others] = heldAt(power, WRITERS);
    if (only !== undefined && others.length === 0) return only;
    if (heldAt(power, [...WRITERS, ...ADMINS]).length === 0) throw fail(req, 'auth.forbidden');
    throw importFail(req, 'import.owner');
  }
  const [place] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${named}::uuid and (valid_to is null or valid_to > now())`);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  if (!(await mayWriteFor(req, place))) throw fail(req, 'auth.forbidden');
  return place.id;
};
