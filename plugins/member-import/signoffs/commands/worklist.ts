import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, uuidArray } from '../../../kernel';
import { deskLabel } from '../../translations';
import { periodBefore, periodNow, signedFor, statusCounts, watched } from '../data';

const PAGE = 50;
export type SignOffCell = { id: string; name: string; above: string | null; counts: Record<string, number>; signedBy: string | null; signedAt: string | null; statement: string | null; mine: boolean };
export type SignOffList = { from: string; until: string; source: string | null; total: number; signed: number; cells: SignOffCell[] };

/** Which cells have signed their list for this period and which have not, those first. */
export const worklist = defineCommand({
  name: 'register-signoffs.worklist',
  summary: deskLabel('command.signoffs'),
  input: z.object({ /** The period that runs, or the one before it, of which nothing can be signed any more. */ period: z.enum(['now', 'before']).default('now'), page: z.coerce.number().int().min(1).max(2000).default(1) }),
  rest: { method: 'get', path: '/register-signoffs' },
  kind: 'read',
  authorize: async ({ req }) => {
    const { cells, over } = watched(await powerOf(req));
    if (cells.length === 0 && over.length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now }, { page, period: which }): Promise<SignOffList> => {
    const power = await powerOf(req);
    const { cells, over } = watched(power);
    const running = await periodNow(req, now);
    const period = which === 'now' ? running : await periodBefore(req, running);
    const places = sql.join([sql`o.id = any(${uuidArray(cells)})`, ...over.map((path) => sql`(o.path >= ${path} and o.path < handbook.subtree_end(${path}))`)], sql` or `);
    const from = sql`from organizations o left join handbook.register_signoffs s on s.cell_id = o.id and s.period = ${period.key} where o.form = 'cell' and (o.valid_to is null or o.valid_to > now()) and (${places})`;
    const [all] = await query<{ total: number; signed: number }>(req, sql`select count(*)::integer as total, count(s.id)::integer as signed ${from}`);
    const rows = await query<Omit<SignOffCell, 'mine'>>(
      req,
      sql`select o.id, o.name, (select p.name from organizations p where p.id = o.parent_id) as above, coalesce(s.counts, ${statusCounts}) as counts, s.statement,
            (select u.display_name from users u where u.id = s.by_user) as "signedBy", to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "signedAt"
          ${from} order by s.id is not null, o.path limit ${PAGE} offset ${(page - 1) * PAGE}`,
    );
    const own = signedFor(power);
    return { from: period.from, until: period.until, source: period.source, total: all?.total ?? 0, signed: all?.signed ?? 0, cells: rows.map((row) => ({ ...row, mine: which === 'now' && own.includes(row.id) })) };
  },
});
