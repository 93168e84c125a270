import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, vietnamDay, type SQL } from '../../../kernel';
import { deskFrom, deskRows, ownTransfers, visibleTransfers, type DeskRow } from '../data/desk';
import { sidesOf } from '../data/sides';
import { STEPS, take, type Step } from '../domain/machine';
import { label } from '../translations';

/** `overdue`: the time to begin, or to present the paper, is over; told, and decided by people. */
export type DeskEntry = DeskRow & { may: Step[]; overdue: boolean };

const BOXES = ['open', 'closed', 'stays'] as const;

const boxSql = (box: (typeof BOXES)[number]): SQL => {
  if (box === 'open') return sql`t.state in ('prepared', 'sent', 'returned')`;
  if (box === 'stays') return sql`(t.state = 'received' and t.kind = 'temporary' and t.until > now() - interval '1 day')`;
  return sql`t.closed_at is not null`;
};

/**
 * The transfers of the places in one's charge: those under way with their clocks and what this person may do with each, those that are
 * closed, and the stays that are on. `all` adds what one merely oversees.
 */
export const desk = defineCommand({
  name: 'transfers.desk',
  summary: label('command.desk'),
  input: z.object({
    box: z.enum(BOXES).default('open'),
    scope: z.enum(['own', 'all']).default('own'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  rest: { method: 'get', path: '/transfers/desk' },
  kind: 'read',
  authorize: async ({ req }) => {
    if ((await powerOf(req)).mandates.length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now }, { box, scope, page, limit }) => {
    const power = await powerOf(req);
    const where = sql`${visibleTransfers(power)} and ${boxSql(box)} and ${scope === 'own' ? ownTransfers(power) : sql`true`}`;
    const [counted] = await query<{ n: number }>(req, sql`select count(*)::int as n from ${deskFrom} where ${where}`);
    const today = vietnamDay(now);
    const rows = await deskRows(req, where, limit, (page - 1) * limit);
    const transfers = rows.map((row): DeskEntry => {
      const standing = { kind: row.kind, state: row.state, outside: row.destinationOutside !== null, presented: row.presentedOn !== null };
      const sides = sidesOf(power, row);
      const late = row.state === 'sent' ? (row.presentedOn === null ? row.presentBy : null) : row.state === 'received' ? null : row.beginBy;
      return { ...row, may: STEPS.filter((step) => 'state' in take(standing, step, sides)), overdue: late !== null && late < today };
    });
    return { transfers, total: counted?.n ?? 0, page, pages: Math.max(1, Math.ceil((counted?.n ?? 0) / limit)) };
  },
});
