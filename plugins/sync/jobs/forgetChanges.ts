import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { KEPT_DAYS } from '../domain/limits';

const AT_ONCE = 50_000;

/** What no cursor asks for any more, and what an earlier life of the database left (its transactions lie ahead of this one's). */
export const forgetChanges = async (payload: Payload): Promise<void> => {
  for (;;) {
    const [row] = await queryPool<{ gone: number }>(
      payload,
      sql`with gone as (delete from handbook.sync_changes where n in (
            select n from handbook.sync_changes where at < now() - make_interval(days => ${KEPT_DAYS}) order by at limit ${AT_ONCE}) returning 1)
          select count(*)::integer as gone from gone`,
    );
    if ((row?.gone ?? 0) < AT_ONCE) break;
  }
  await queryPool(payload, sql`delete from handbook.sync_changes where xid > pg_snapshot_xmax(pg_current_snapshot())`);
};
