import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';

export type ExportState = 'waiting' | 'approved' | 'ready' | 'gone' | 'refused' | 'cancelled' | 'failed';
export type ExportRow = {
  id: string; kind: string; criteria: unknown; shown: string; columns: string[]; format: 'xlsx'; language: 'vi' | 'en'; why: string;
  by: string; organization: string; path: string; count: number; free: number; state: ExportState; decidedBy: string | null; sealedKey: string | null; bytes: number | null;
};

const columns = sql`e.id, e.kind, e.criteria, e.criteria_shown as shown, e.columns, e.format, e.language, e.why, e.by_user as "by", e.organization_id as organization, o.path,
  coalesce(e.made_count, e.asked_count) as count, e.free_count as free, e.state, e.decided_by as "decidedBy", e.sealed_key as "sealedKey", e.bytes::float8 as bytes`;

/** One export, its row held until the transaction ends where `lock` says so. */
export const exportRow = async (req: PayloadRequest, id: string, { lock = false } = {}): Promise<ExportRow | undefined> => {
  const held: SQL = lock ? sql`for update of e` : sql``;
  const [row] = await query<ExportRow>(req, sql`select ${columns} from handbook.exports e join organizations o on o.id = e.organization_id where e.id = ${id}::uuid ${held}`);
  return row;
};
