import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/** Beyond this nobody counts; the bell shows "999+". */
export const MOST_COUNTED = 1000;

export const unreadOf = async (req: PayloadRequest, user: string): Promise<number> => {
  const [row] = await query<{ unread: number }>(
    req,
    sql`select count(*)::int as unread from (select 1 from notifications where user_id = ${user}::uuid and read_at is null limit ${MOST_COUNTED}) counted`,
  );
  return row?.unread ?? 0;
};
