import type { PayloadRequest } from 'payload';
import { query, seals, sql } from '../../../kernel';
import { itemSchema, type PackItem } from '../domain/packContent';
import type { Outcome } from '../domain/outcomeOf';
import { valueAt } from './packRow';

export type RowState = 'open' | 'applied' | 'same' | 'kept' | 'noted' | 'refused';
export type OpenRow = { id: string; outcome: Outcome; state: RowState; told: string | null; item: PackItem };

/** What of a pack is still to be decided, its values opened. */
export const openRows = async (req: PayloadRequest, pack: string, row?: string): Promise<OpenRow[]> => {
  const rows = await query<Omit<OpenRow, 'item'> & { sealed: string }>(
    req,
    sql`select id, outcome, state, told, sealed_value as sealed from handbook.offline_rows where pack_id = ${pack}::uuid and state in ('open', 'refused') ${row === undefined ? sql`` : sql`and id = ${row}::uuid`} order by at, kind, member_id, key for update`,
  );
  return rows.map(({ sealed, ...rest }) => ({ ...rest, item: itemSchema.parse(JSON.parse(seals().open(valueAt(rest.id), sealed))) }));
};
