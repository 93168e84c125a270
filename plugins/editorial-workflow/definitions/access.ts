import type { PayloadRequest } from 'payload';
import { ADMINS, holdsAt, holdsOver, isReader, OVERSEERS, powerOf, visibleOrganization, WRITERS } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';

/** Throws 404 for whom workflows are not there: readers without any mandate. */
export const worker = async (req: PayloadRequest): Promise<void> => {
  const power = await powerOf(req);
  if (!isReader(power) || power.mandates.length === 0) throw fail(req, 'not-found');
};

/** The organisation at which this person administers the system (the root), or the refusal: 404, 403. */
export const keeper = async (req: PayloadRequest): Promise<string> => {
  await worker(req);
  const mandate = (await powerOf(req)).mandates.find(({ role }) => role === 'system-admin');
  if (!mandate) throw fail(req, 'auth.forbidden');
  return mandate.organization;
};

export type ChoicePlace = { id: string; path: string; name: string; form: 'committee' | 'cell'; inForce: boolean };

const seenPlace = async (req: PayloadRequest, id: string): Promise<ChoicePlace> => {
  const [place] = await query<ChoicePlace>(
    req,
    sql`select id, path, name, case when form = 'cell' then 'cell' else 'committee' end as form, (valid_to is null or valid_to > now()) as "inForce" from organizations where id = ${id}::uuid`,
  );
  if (!place || !visibleOrganization(await powerOf(req), place)) throw fail(req, 'not-found');
  return place;
};

export const mayChoose = async (req: PayloadRequest, place: Pick<ChoicePlace, 'path'>): Promise<boolean> => holdsOver(await powerOf(req), ADMINS, place.path);

/** For whom its administrator, or one above, is. */
export const chosenPlace = async (req: PayloadRequest, id: string): Promise<ChoicePlace> => {
  const place = await seenPlace(req, id);
  if (!(await mayChoose(req, place))) throw fail(req, 'auth.forbidden');
  return place;
};

/** For who oversees it, or works on its content. */
export const readPlace = async (req: PayloadRequest, id: string): Promise<ChoicePlace> => {
  const place = await seenPlace(req, id);
  const power = await powerOf(req);
  if (!holdsOver(power, OVERSEERS, place.path) && !holdsAt(power, WRITERS, place.id)) throw fail(req, 'auth.forbidden');
  return place;
};
