import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../kernel';
import { heldAt, powerOf, type Power } from '../../../hierarchical-access';

/** The cells somebody leads. */
export const ledCells = (power: Power): string[] => heldAt(power, ['cell-secretary', 'cell-deputy-secretary']);

export const ownCells = async (req: PayloadRequest): Promise<{ id: string; name: string }[]> =>
  query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(ledCells(await powerOf(req)))}) and form = 'cell' order by path`);
