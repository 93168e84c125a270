import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../kernel';
import type { RowState } from './openRows';

type Settling = { command: string; now: Date; pack: string; rows: readonly string[]; state: RowState; told?: string };

/** Writes what became of rows. Decided, their values go: what was written stands in the register's own history. */
export const settle = async (req: PayloadRequest, { command, now, pack, rows, state, told }: Settling): Promise<void> => {
  const isOver = state !== 'refused' && state !== 'open';
  await withTicket(req, `${command}:${pack}`, () =>
    query(
      req,
      sql`update handbook.offline_rows set state = ${state}, told = ${told?.slice(0, 500) ?? null}, sealed_value = case when ${isOver} then null else sealed_value end,
            decided_by = ${String(req.user?.id)}::uuid, decided_at = ${now.toISOString()}::timestamptz where id = any(${uuidArray(rows)})`,
    ),
  );
};
