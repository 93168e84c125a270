import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { deskLabel } from '../../translations';
import { seenRun } from '../seenRun';
import { OUTCOMES, type Outcome } from '../outcomes';

const PAGE = 50;
export type ReconciledRow = {
  n: number; outcome: Outcome; line: number | null; member: string | null; name: string; cell: string | null; fields: string[]; theirs: Record<string, string>;
  decision: string | null; note: string | null; who: string | null;
};

/** What differs in a reconciliation, row by row. */
export const reconciledRows = defineCommand({
  name: 'reconciliations.rows',
  summary: deskLabel('command.rows'),
  input: z.object({ id: z.guid(), outcome: z.enum(OUTCOMES).optional(), open: z.enum(['0', '1']).default('0'), page: z.coerce.number().int().min(1).max(20_000).default(1) }),
  rest: { method: 'get', path: '/reconciliations/:id/rows' },
  kind: 'read',
  authorize: async ({ req }, { id }) => void (await seenRun(req, id)),
  run: async ({ req }, { id, outcome, open, page }): Promise<{ rows: ReconciledRow[]; total: number }> => {
    const wanted = sql`${outcome ? sql`and r.outcome = ${outcome}` : sql``} ${open === '1' ? sql`and r.decision is null` : sql``}`;
    const rows = await query<ReconciledRow & { total: number }>(
      req,
      sql`select r.n, r.outcome, r.line, r.member_id as member, r.name, o.short_name as cell, r.fields, r.theirs, r.decision, r.note, u.display_name as who, (count(*) over ())::integer as total
          from handbook.reconciliation_rows r left join organizations o on o.id = r.cell_id left join users u on u.id = r.decided_by
          where r.batch_id = ${id}::uuid ${wanted} order by r.n limit ${PAGE} offset ${(page - 1) * PAGE}`,
    );
    return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
  },
});
