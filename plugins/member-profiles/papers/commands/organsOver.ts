import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

/** Names of the organisations over a cell, the nearest first. */
export const organsOver = async (req: PayloadRequest, cell: string): Promise<string[]> =>
  (
    await query<{ name: string }>(
      req,
      sql`with recursive up as (
            select p.id, p.name, p.parent_id, 1 as n from organizations o join organizations p on p.id = o.parent_id where o.id = ${cell}::uuid
            union all select p.id, p.name, p.parent_id, u.n + 1 from up u join organizations p on p.id = u.parent_id where u.n < 10
          ) select name from up order by n`,
    )
  ).map(({ name }) => name);
