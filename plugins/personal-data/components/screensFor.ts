import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, powerOf } from '../../hierarchical-access';
import { query, sql, uuidArray } from '../../kernel';
import { answersOver, appointedAt } from '../requests/data/handlers';

type Place = { id: string; name: string };
export type DeskProps = { /** Answers requests somewhere. */ handles: boolean; administers: boolean; /** Cells this person leads, and enters requests for. */ cells: Place[] };

/** Which of the room's screens are there for this person. */
export const screensFor = async (req: PayloadRequest): Promise<{ mine: boolean; administers: boolean; desk: DeskProps | undefined }> => {
  const power = await powerOf(req);
  if (power.user === null) return { mine: false, administers: false, desk: undefined };
  const administers = heldOver(power, ADMINS).length > 0;
  const handles = answersOver(power, await appointedAt(req, power.user)).length > 0;
  const leads = heldAt(power, ['cell-secretary', 'cell-deputy-secretary']);
  const cells = leads.length === 0 ? [] : await query<Place>(req, sql`select id, name from organizations where id = any(${uuidArray(leads)}) order by path`);
  return { mine: true, administers, desk: handles || cells.length > 0 ? { handles, administers, cells } : undefined };
};
