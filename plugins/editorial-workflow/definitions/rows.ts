import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../kernel';
import { stagesSchema, type Stage } from '../domain/definition';

export type Version = {
  id: string; key: string; name: string; version: number; stages: Stage[]; active: boolean; offered: boolean; isDefault: boolean; isCellDefault: boolean;
  note: string | null; madeBy: string | null; madeAt: string | null; activatedBy: string | null; activatedAt: string | null; running: number;
};

const iso = (column: ReturnType<typeof sql>) => sql`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = sql`d.id, d.key, d.name, d.version::int as version, d.stages, coalesce(d.active, false) as active, coalesce(d.offered, false) as offered,
  coalesce(d.is_default, false) as "isDefault", coalesce(d.is_cell_default, false) as "isCellDefault", d.note,
  m.display_name as "madeBy", ${iso(sql`d.made_at`)} as "madeAt", a.display_name as "activatedBy", ${iso(sql`d.activated_at`)} as "activatedAt",
  (select count(*)::int from approval_cases c where c.definition_id = d.id and c.state in ('in-review', 'approved', 'scheduled')) as running`;
const tables = sql`workflow_definitions d left join users m on m.id = d.made_by_id left join users a on a.id = d.activated_by_id`;
const parsed = (row: Version): Version => ({ ...row, stages: stagesSchema.parse(row.stages) });

/** Every version of every workflow, by key, the newest first. */
export const allVersions = async (req: PayloadRequest): Promise<Version[]> =>
  (await query<Version>(req, sql`select ${columns} from ${tables} order by d.key, d.version desc`)).map(parsed);

/** 404 when there is none. */
export const findVersion = async (req: PayloadRequest, id: string): Promise<Version> => {
  const [row] = await query<Version>(req, sql`select ${columns} from ${tables} where d.id = ${id}::uuid`);
  if (!row) throw fail(req, 'not-found');
  return parsed(row);
};

/** Versions in force, one of a key. */
export const activeVersions = async (req: PayloadRequest): Promise<Version[]> =>
  (await query<Version>(req, sql`select ${columns} from ${tables} where d.active order by d.key`)).map(parsed);
