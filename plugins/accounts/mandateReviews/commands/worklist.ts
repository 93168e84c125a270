import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { reviewRule } from '../data/reviewRule';
import { belowTops, signedTops } from '../data/who';
import { label } from '../translations';

/** An organisation whose mandates are to be looked through. Instants are ISO. */
export type DueReview = { organization: string; name: string; mandates: number; dueAt: string; state: 'overdue' | 'soon' | 'later'; lastAt: string | null };

const MOST = 300;

/** Reviews of what one signs for, the longest due first: overdue ones of lower organisations stand there for the levels above as well. */
export const reviewWorklist = defineCommand({
  name: 'mandate-reviews.worklist',
  summary: label('command.worklist'),
  input: z.object({}),
  rest: { method: 'get', path: '/mandate-reviews' },
  kind: 'read',
  authorize: async ({ req }) => void (await signedTops(req)),
  run: async ({ req }): Promise<{ months: number; reviews: DueReview[] }> => {
    const { tops } = await signedTops(req);
    const { months, warnDays } = await reviewRule(req);
    const rows = await query<Omit<DueReview, 'dueAt' | 'lastAt'> & { dueAt: Date; lastAt: Date | null }>(
      req,
      sql`with held as (
            select m.organization_id as id, count(*)::integer as mandates from mandates m
            where m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and ${belowTops(sql`m.organization_path`, tops)} group by 1)
          select o.id as organization, o.name, h.mandates, d.due as "dueAt", (select max(signed_at) from handbook.mandate_reviews r where r.organization_id = o.id) as "lastAt",
            case when d.due <= now() then 'overdue' when d.due <= now() + make_interval(days => ${warnDays}) then 'soon' else 'later' end as state
          from held h join organizations o on o.id = h.id and (o.valid_to is null or o.valid_to > now())
          cross join lateral (select handbook.review_due(o.id, ${months}) as due) d order by d.due, o.path limit ${MOST}`,
    );
    return { months, reviews: rows.map((row) => ({ ...row, dueAt: new Date(row.dueAt).toISOString(), lastAt: row.lastAt === null ? null : new Date(row.lastAt).toISOString() })) };
  },
});
