import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';
import type { Counts } from '../domain/eligible';

/** Sums of `handbook.activation_counts` c. */
const sums: SQL = sql`coalesce(sum(c.members), 0)::int as members, coalesce(sum(c.eligible), 0)::int as eligible, coalesce(sum(c.activated), 0)::int as activated,
  coalesce(sum(c.activated_eligible), 0)::int as "activatedEligible", coalesce(sum(c.used), 0)::int as used`;
/** The cells below a path, by the index of the tree. */
const below = (path: string): SQL => sql`handbook.activation_counts c join organizations o on o.id = c.cell_id where o.path >= ${path} and o.path < handbook.subtree_end(${path})`;

export type Total = Counts & { /** ISO; null before anything was counted. */ countedAt: string | null; /** Cells that have members, those with nobody activated, and those behind the rule's share. */ cells: number; silent: number; behind: number };

/** Figures of a whole subtree: a sum of one line a cell. */
export const totalOf = async (req: PayloadRequest, path: string, behindPercent: number): Promise<Total> => {
  const [row] = await query<Total>(
    req,
    sql`select ${sums}, to_char(min(c.counted_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "countedAt", count(*)::int as cells, (count(*) filter (where c.activated = 0))::int as silent,
          (count(*) filter (where c.eligible > 0 and c.activated_eligible * 100 < ${behindPercent} * c.eligible))::int as behind from ${below(path)}`,
  );
  return row ?? { members: 0, eligible: 0, activated: 0, activatedEligible: 0, used: 0, countedAt: null, cells: 0, silent: 0, behind: 0 };
};

export type ChildCounts = Counts & { id: string; name: string; form: string };

/** The organisations directly below, each with the figures of its own subtree. */
export const childrenOf = (req: PayloadRequest, parent: string): Promise<ChildCounts[]> =>
  query<ChildCounts>(
    req,
    sql`select k.id, k.name, k.form::text as form, s.* from organizations k
          cross join lateral (select ${sums} from handbook.activation_counts c join organizations o on o.id = c.cell_id where o.path >= k.path and o.path < handbook.subtree_end(k.path)) s
        where k.parent_id = ${parent}::uuid and (k.valid_to is null or k.valid_to > now()) and s.members > 0 order by k.path`,
  );
