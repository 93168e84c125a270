import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { heldOver, isSystemAdmin, powerOf, type Power } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, type SQL } from '../../../kernel';
import { isOpen, SUPPORT_KINDS, SUPPORT_STEPS, stepOf, type SupportKind, type SupportLevel, type SupportState, type SupportStep } from '../../domain/machine';
import { label } from '../../translations';
import { mayHandle } from '../data/handlers';
import { visible } from '../data/seen';
import { supportColumns, supportTables, type Device, type SupportRow } from '../data/supportRow';
import { threadsOf, type ThreadLine } from '../data/thread';
import { id } from './words';

export type DeskEntry = {
  id: string; kind: SupportKind; said: string; screen: string | null; device: Device; state: SupportState; level: SupportLevel; askedAt: string; dueAt: string; overdue: boolean;
  who: string; organization: { id: string; name: string };
  /** What this person may do to it now. */
  steps: SupportStep[];
};
export type DeskList = { docs: DeskEntry[]; /** How many there are in all. */ total: number };
export type OneRequest = DeskEntry & { thread: ThreadLine[] };

type Row = SupportRow & { who: string; place: string };

/** What an administrator sees: their units', and for the system's what was passed on or had nobody nearer. */
export const seenBy = (power: Power): SQL | undefined => {
  const parts = heldOver(power, 'organization-admin').map((top) => sql`(o.path >= ${top} and o.path < handbook.subtree_end(${top}))`);
  if (isSystemAdmin(power)) parts.push(sql`r.level = 'system'`);
  return parts.length === 0 ? undefined : sql`(${sql.join(parts, sql` or `)})`;
};

export const administers = async ({ req }: { req: PayloadRequest }): Promise<void> => {
  if (!seenBy(await powerOf(req))) throw fail(req, 'auth.forbidden');
};

const entryOf = (power: Power, row: Row, now: Date): DeskEntry => {
  const { id: of, kind, said, screen, device, state, level, askedAt, dueAt, who, organization, place } = row;
  const side = row.by === power.user ? 'reporter' : 'handler';
  const steps = side === 'handler' && !mayHandle(power, row) ? [] : SUPPORT_STEPS.filter((step) => 'state' in stepOf({ state, level, reopened: row.reopenedAt !== null }, step, side));
  return { id: of, kind, said, screen, device, state, level, askedAt, dueAt, overdue: isOpen(state) && now >= new Date(dueAt), who, organization: { id: organization, name: place }, steps };
};

const columns = sql`${supportColumns}, coalesce(u.display_name, '') as who, o.name as place`;
const tables = sql`${supportTables} left join users u on u.id = r.by_user`;
const WHICH: Record<'open' | 'above' | 'closed', SQL> = { open: sql`r.state in ('new', 'taken')`, above: sql`r.level = 'system' and r.state in ('new', 'taken')`, closed: sql`r.state in ('answered', 'closed', 'withdrawn')` };

/** Faults and wishes in the caller's care: those that wait, the most urgent first; those passed on; or those that are done, the latest first. */
export const desk = defineCommand({
  name: 'support-requests.desk', summary: label('command.desk'),
  input: z.object({ which: z.enum(['open', 'above', 'closed']).default('open'), kind: z.enum(SUPPORT_KINDS).optional(), limit: z.coerce.number().int().min(1).max(200).default(100) }),
  rest: { method: 'get', path: '/support-requests/desk' }, kind: 'read',
  authorize: administers,
  run: async ({ req, now }, { which, kind, limit }): Promise<DeskList> => {
    const power = await powerOf(req);
    const wanted = sql`${seenBy(power) ?? sql`false`} and ${WHICH[which]} ${kind ? sql`and r.kind = ${kind}` : sql``}`;
    const rows = await query<Row>(req, sql`select ${columns} from ${tables} where ${wanted} order by ${which === 'closed' ? sql`coalesce(r.answered_at, r.asked_at) desc` : sql`r.due_at`}, r.id limit ${limit}`);
    const [all] = await query<{ count: number }>(req, sql`select count(*)::int as count from ${supportTables} where ${wanted}`);
    return { docs: rows.map((row) => entryOf(power, row, now)), total: all?.count ?? 0 };
  },
});

/** One request with all that was said, for who asked and for whom it lies with. */
export const show = defineCommand({
  name: 'support-requests.show', summary: label('command.show'), input: z.object({ id }), rest: { method: 'get', path: '/support-requests/:id' }, kind: 'read',
  authorize: async ({ req }, input) => void (await visible(req, input.id)),
  run: async ({ req, now }, input): Promise<OneRequest> => {
    const { row, mine } = await visible(req, input.id);
    const [named] = await query<{ who: string; place: string }>(req, sql`select coalesce(u.display_name, '') as who, o.name as place from organizations o left join users u on u.id = ${row.by}::uuid where o.id = ${row.organization}::uuid`);
    const threads = await threadsOf(req, [row.id], mine);
    return { ...entryOf(await powerOf(req), { ...row, who: named?.who ?? '', place: named?.place ?? '' }, now), thread: threads.get(row.id) ?? [] };
  },
});
