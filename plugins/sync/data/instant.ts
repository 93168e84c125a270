import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

export type Instant = { /** Which transactions have ended, as PostgreSQL writes it. */ snapshot: string; /** The first one that has not begun. */ xmax: string; /** Hours since 1970. */ hour: number };

/** Where the order of changes stands now, by the database. */
export const instantOf = async (req: PayloadRequest): Promise<Instant> => {
  const [row] = await query<Instant>(
    req,
    sql`select s::text as snapshot, pg_snapshot_xmax(s)::text as xmax, floor(extract(epoch from clock_timestamp()) / 3600)::integer as hour from pg_current_snapshot() s`,
  );
  if (!row) throw new TypeError('PostgreSQL gave no snapshot');
  return row;
};
