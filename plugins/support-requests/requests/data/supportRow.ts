import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';
import type { SupportKind, SupportLevel, SupportState } from '../../domain/machine';

export type Device = { browser?: string | undefined; screen?: string | undefined; version?: string | undefined };

/** One request as it stands. Instants are ISO. */
export type SupportRow = {
  id: string; kind: SupportKind; said: string; screen: string | null; device: Device; by: string; organization: string; path: string; level: SupportLevel; state: SupportState;
  askedAt: string; dueAt: string; escalatedAt: string | null; takenBy: string | null; answeredAt: string | null; reopenedAt: string | null;
};

export const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `r` is the request, `o` the organisation of who asked. */
export const supportColumns = sql`r.id, r.kind, r.said, r.screen, r.device, r.by_user as "by", r.organization_id as organization, o.path, r.level, r.state, ${iso(sql`r.asked_at`)} as "askedAt",
  ${iso(sql`r.due_at`)} as "dueAt", ${iso(sql`r.escalated_at`)} as "escalatedAt", r.taken_by as "takenBy", ${iso(sql`r.answered_at`)} as "answeredAt", ${iso(sql`r.reopened_at`)} as "reopenedAt"`;
export const supportTables = sql`handbook.support_requests r join organizations o on o.id = r.organization_id`;

/** One request; held until the transaction ends where `lock` says so. */
export const supportRow = async (req: PayloadRequest, id: string, { lock = false } = {}): Promise<SupportRow | undefined> => {
  const [row] = await query<SupportRow>(req, sql`select ${supportColumns} from ${supportTables} where r.id = ${id}::uuid ${lock ? sql`for update of r` : sql``}`);
  return row;
};
