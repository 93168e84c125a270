import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, uuidArray } from '../../../kernel';
import { mayDecide, reportScope, type Report } from '../data/report';
import { label } from '../translations';

/** A report as its desk shows it. Instants are ISO. `turn`: whose step is next. */
export type ShownReport = Omit<Report, 'path' | 'form' | 'parent' | 'proposedBy'> & {
  into: string | null;
  note: string | null;
  answer: string | null;
  proposedAt: string;
  by: string;
  turn: 'mine' | 'theirs' | 'nobody';
  mayDecide: boolean;
  mayWithdraw: boolean;
  mayMend: boolean;
};

type Row = Report & { into: string | null; note: string | null; answer: string | null; proposedAt: Date; by: string };
const MOST = 200;

/** What was reported in one's own charge: open ones first, then the last answered. */
export const listReports = defineCommand({
  name: 'organization-reports.list',
  summary: label('command.list'),
  input: z.object({}),
  rest: { method: 'get', path: '/organization-reports' },
  kind: 'read',
  authorize: async ({ req }) => {
    const { tops, cells } = reportScope(await powerOf(req));
    if (tops.length + cells.length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }): Promise<{ reports: ShownReport[] }> => {
    const power = await powerOf(req);
    const { tops, cells } = reportScope(power);
    const rows = await query<Row>(
      req,
      sql`select r.id, r.organization_id as organization, o.name, o.path, o.form, o.parent_id as parent, r.kind, r.asked, r.state, r.proposed_by as "proposedBy", r.note, r.answer, r.proposed_at as "proposedAt",
            coalesce(u.display_name, '') as by, (select i.name from organizations i where i.id = (r.asked ->> 'into')::uuid) as into
          from handbook.organization_reports r join organizations o on o.id = r.organization_id left join users u on u.id = r.proposed_by
          where r.organization_id = any(${uuidArray(cells)}) or exists (select 1 from jsonb_array_elements_text(${JSON.stringify(tops)}::jsonb) top where starts_with(o.path, top))
          order by r.state not in ('proposed', 'returned'), r.proposed_at desc limit ${MOST}`,
    );
    return {
      reports: rows.map(({ path, form, parent: _, proposedBy, ...row }) => {
        const mine = proposedBy === power.user;
        const decides = row.state === 'proposed' && !mine && mayDecide(power, { kind: row.kind, path, form });
        const mends = row.state === 'returned';
        return {
          ...row,
          proposedAt: new Date(row.proposedAt).toISOString(),
          turn: row.state === 'approved' || row.state === 'withdrawn' ? 'nobody' : decides || (mends && mine) ? 'mine' : 'theirs',
          mayDecide: decides,
          mayWithdraw: mine && (row.state === 'proposed' || mends),
          mayMend: mends,
        };
      }),
    };
  },
});
