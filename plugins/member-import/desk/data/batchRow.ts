import type { PayloadRequest } from 'payload';
import { ADMINS, heldOver, holdsOver, powerOf, type Power } from '../../../hierarchical-access';
import { fail, query, sql, type SQL } from '../../../kernel';
import type { BatchState, Wanted } from '../../staging/batches';

export type Told = { key: string; params: Record<string, string> } | { unknown: string[]; twice: string[] };
export type Purpose = 'enter' | 'reconcile';
export type BatchRow = {
  purpose: Purpose; /** Of a reconciliation. */ counts: Record<string, number> | null;
  id: string; state: BatchState; wants: Wanted | null; fileName: string; by: string; who: string; organization: string; place: string; path: string; startedAt: string;
  staged: number; seen: number; faulty: number | null; warned: number | null; applied: number; removed: number; told: Told | null; parts: number; sealedKey: string | null;
};

/** The columns of a batch as the screen and the worker read it. */
export const batchColumns: SQL = sql`i.id, i.purpose, i.counts, i.state, i.wants, i.file_name as "fileName", i.by_user as "by", coalesce(u.display_name, '') as who, i.organization_id as organization, o.name as place, o.path,
  to_char(i.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startedAt", i.staged, i.seen_rows as seen, i.faulty, i.warned, i.applied, i.removed, i.problem as told, i.parts, i.sealed_key as "sealedKey"`;
export const batchFrom: SQL = sql`from handbook.member_imports i join organizations o on o.id = i.organization_id left join users u on u.id = i.by_user`;

/** Administrators import; others learn nothing of it. */
export const importsAs = async (req: PayloadRequest): Promise<Power> => {
  const power = await powerOf(req);
  if (heldOver(power, ADMINS).length === 0) throw fail(req, 'auth.forbidden');
  return power;
};

/** A batch of an organisation that this person administers; for others it does not exist. */
export const seenBatch = async (req: PayloadRequest, id: string, { lock = false } = {}): Promise<BatchRow> => {
  const power = await powerOf(req);
  const held = lock ? sql`for update of i` : sql``;
  const [row] = await query<BatchRow>(req, sql`select ${batchColumns} ${batchFrom} where i.id = ${id}::uuid ${held}`);
  if (!row || !holdsOver(power, ADMINS, row.path)) throw fail(req, 'not-found');
  return row;
};
