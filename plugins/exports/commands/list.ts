import { z } from 'zod';
import { heldOver, powerOf } from '../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../kernel';
import { APPROVERS } from '../data/approvers';
import type { ExportState } from '../data/exportRow';
import { exportKindOf } from '../kinds';
import { label } from '../translations';

export type ExportEntry = {
  id: string; kind: string; what: { vi: string; en: string }; shown: string; why: string; count: number; /** Restricted, and not in it. */ leftOut: number; state: ExportState; who: string; organization: string;
  askedAt: string; expiresAt: string | null; reason: string | null;
};
export type ExportList = { mine: ExportEntry[]; waiting: ExportEntry[] };
type Row = Omit<ExportEntry, 'what'>;

const columns = sql`e.id, e.kind, e.criteria_shown as shown, e.why, coalesce(e.made_count, e.asked_count) as count, e.left_out as "leftOut", e.state, coalesce(u.display_name, '') as who, o.name as organization,
  to_char(e.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "askedAt", to_char(e.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt", e.reason`;
const from = sql`from handbook.exports e join organizations o on o.id = e.organization_id left join users u on u.id = e.by_user`;

/** What I asked for, the latest fifty, and what waits for my approval. */
export const list = defineCommand({
  name: 'exports.list',
  summary: label('command.list'),
  input: z.object({}),
  rest: { method: 'get', path: '/exports' },
  kind: 'read',
  authorize: async ({ req }) => {
    if ((await powerOf(req)).mandates.length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }): Promise<ExportList> => {
    const power = await powerOf(req);
    const mine = await query<Row>(req, sql`select ${columns} ${from} where e.by_user = ${power.user}::uuid order by e.asked_at desc limit 50`);
    const over = heldOver(power, APPROVERS).map((path) => sql`(o.path >= ${path} and o.path < handbook.subtree_end(${path}))`);
    const waiting = over.length === 0 ? [] : await query<Row>(req, sql`select ${columns} ${from} where e.state = 'waiting' and e.by_user <> ${power.user}::uuid and (${sql.join(over, sql` or `)}) order by e.asked_at limit 100`);
    const named = (row: Row): ExportEntry => ({ ...row, what: exportKindOf(req.payload, row.kind)?.name ?? { vi: row.kind, en: row.kind } });
    return { mine: mine.map(named), waiting: waiting.map(named) };
  },
});
