import type { PayloadRequest } from 'payload';
import { powerOf } from '../../../hierarchical-access';
import { fail, query, sql } from '../../../kernel';

export type Reporter = { user: string; organization: string; path: string };

/** Whoever has an account that is on, whatever their power: their cell answers for them, else the organisation that keeps the account. */
export const reporterOf = async (req: PayloadRequest): Promise<Reporter> => {
  const { user } = await powerOf(req);
  const [row] = user === null ? [] : await query<Reporter>(
    req,
    sql`select u.id as "user", o.id as organization, o.path from users u left join members m on m.user_id = u.id join organizations o on o.id = coalesce(m.cell_id, u.home_id)
        where u.id = ${user}::uuid and u.disabled_at is null`,
  );
  if (!row) throw fail(req, 'auth.forbidden');
  return row;
};
