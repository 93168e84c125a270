import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/**
 * How many people stand in the files that this person got without a second one since an instant: parts of a list count as the whole. What failed, was refused or was taken back holds nobody.
 * `except`: of all others.
 */
export const takenAlone = async (req: PayloadRequest, by: string, since: Date, except: string | null = null): Promise<number> => {
  const [row] = await query<{ count: number }>(
    req,
    sql`select coalesce(sum(coalesce(made_count, asked_count)), 0)::integer as count from handbook.exports
        where by_user = ${by}::uuid and decided_by is null and state in ('approved', 'ready', 'gone') and asked_at > ${since.toISOString()}::timestamptz and id is distinct from ${except}::uuid`,
  );
  return row?.count ?? 0;
};
