import { z } from 'zod';
import { heldOver, isSystemAdmin, powerOf } from '../../../hierarchical-access';
import { defineCommand, query, sql } from '../../../kernel';
import type { SupportKind, SupportLevel, SupportState } from '../../domain/machine';
import { label } from '../../translations';
import { administers } from './desk';

type Counts<K extends string> = Partial<Record<K, number>>;
type UnitTotals = { id: string; name: string; asked: number; open: number; faults: number; wishes: number; /** Median; null: none was answered. */ hours: number | null };
export type SupportTotals = {
  days: number; asked: number; open: number; overdue: number; byKind: Counts<SupportKind>; byState: Counts<SupportState>; byLevel: Counts<SupportLevel>;
  /** First answers: how many, how many of them in time, and the median of hours until then (null: none). */
  answered: number; inTime: number; hours: number | null;
  /** The organisation whose own and whose direct subordinates are told apart, the busiest first. */
  units: UnitTotals[];
};

type Row = { kind: SupportKind; state: SupportState; level: SupportLevel; count: number };
const HOURS = sql`round((percentile_cont(0.5) within group (order by extract(epoch from r.first_answered_at - r.asked_at) / 3600) filter (where r.first_answered_at is not null))::numeric, 1)::float8`;

/** How many were told over the caller's units in the last days, how they stand, and how soon they were answered. Counts alone: the system's administrators have them of the whole. */
export const totals = defineCommand({
  name: 'support-requests.totals', summary: label('command.totals'), input: z.object({ days: z.coerce.number().int().min(1).max(3660).default(365) }),
  rest: { method: 'get', path: '/support-requests/totals' }, kind: 'read',
  authorize: administers,
  run: async ({ req, now }, { days }): Promise<SupportTotals> => {
    const power = await powerOf(req);
    const tops = heldOver(power, isSystemAdmin(power) ? ['organization-admin', 'system-admin'] : 'organization-admin');
    const at = now.toISOString();
    const over = sql.join(tops.map((top) => sql`(o.path >= ${top} and o.path < handbook.subtree_end(${top}))`), sql` or `);
    const from = sql`from handbook.support_requests r join organizations o on o.id = r.organization_id where (${over}) and r.asked_at > ${at}::timestamptz - make_interval(days => ${days}::int)`;
    const rows = await query<Row>(req, sql`select r.kind, r.state, r.level, count(*)::int as count ${from} group by 1, 2, 3`);
    const [sums] = await query<{ overdue: number; answered: number; inTime: number; hours: number | null }>(
      req,
      sql`select count(*) filter (where r.state in ('new', 'taken') and r.due_at <= ${at}::timestamptz)::int as overdue, count(r.first_answered_at)::int as answered,
          count(*) filter (where r.in_time)::int as "inTime", ${HOURS} as hours ${from}`,
    );
    const top = tops[0] ?? '';
    const units = await query<UnitTotals>(
      req,
      sql`select p.id, p.name, x.asked, x.open, x.faults, x.wishes, x.hours from (
            select left(o.path, ${top.length + 6}::int) as at, count(*)::int as asked, count(*) filter (where r.state in ('new', 'taken'))::int as open,
              count(*) filter (where r.kind = 'fault')::int as faults, count(*) filter (where r.kind = 'wish')::int as wishes, ${HOURS} as hours
            ${from} group by 1) x join organizations p on p.path = x.at order by x.asked desc, p.name limit 100`,
    );
    const sumBy = <K extends keyof Row>(key: K): Counts<Row[K] & string> => {
      const found: Record<string, number> = {};
      for (const row of rows) found[String(row[key])] = (found[String(row[key])] ?? 0) + row.count;
      return found as Counts<Row[K] & string>;
    };
    const byState = sumBy('state');
    return {
      days, asked: rows.reduce((sum, { count }) => sum + count, 0), open: (byState.new ?? 0) + (byState.taken ?? 0), overdue: sums?.overdue ?? 0,
      byKind: sumBy('kind'), byState, byLevel: sumBy('level'), answered: sums?.answered ?? 0, inTime: sums?.inTime ?? 0, hours: sums?.hours ?? null, units,
    };
  },
});
