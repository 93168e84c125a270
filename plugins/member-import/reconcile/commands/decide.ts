import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { contributionsOf, defineCommand, query, runCommand, sql, withTicket, type CommandContext } from '../../../kernel';
import { importFail } from '../../desk/errors';
import { ticketOf } from '../../staging/batches';
import { deskLabel } from '../../translations';
import { seenRun } from '../seenRun';
import { OUTCOMES } from '../outcomes';

/** Rows whose values are written one by one in one request. */
const MOST = 100;
/** Not a field of the record: who is in another cell there is moved by a transfer here; numbers are compared sealed, and looked up in the papers. */
const NOT_TAKEN = ['cell', 'personalNumber', 'cardNumber'];

type Open = { n: number; outcome: string; member: string | null; theirs: Record<string, string> };

/** Their values through the record's own door, as the person who decides: its checks, its reasons and its history hold. */
const take = async ({ req }: CommandContext, { outcome, member, theirs }: Open): Promise<void> => {
  const changes = Object.fromEntries(Object.entries(theirs).filter(([name]) => !NOT_TAKEN.includes(name)));
  if (outcome !== 'changed' || member === null || Object.keys(changes).length === 0) throw importFail(req, 'reconcile.nothing-to-take');
  const update = contributionsOf(req.payload.config).commands.find(({ name }) => name === 'members.update-record');
  if (!update) throw new Error('the register has no members.update-record');
  await runCommand(update, req, { id: member, changes });
};

/** Decides rows: by their numbers, or all open ones of an outcome. Taking theirs is done row by row in one transaction: all of them, or none. */
export const decideRows = defineCommand({
  name: 'reconciliations.decide',
  summary: deskLabel('command.decide'),
  input: z.object({
    id: z.guid(),
    rows: z.array(z.number().int().min(1)).min(1).max(MOST).optional(),
    /** Every open row of this outcome. */
    outcome: z.enum(OUTCOMES).optional(),
    decision: z.enum(['theirs', 'ours', 'transfer', 'open']),
    /** What is still to be found out; needed where a row is left open. */
    note: z.string().trim().max(300).default(''),
  }),
  rest: { method: 'post', path: '/reconciliations/:id/decide' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenRun(req, id)),
  run: async (ctx, { id, rows, outcome, decision, note }) => {
    const { req, now, command } = ctx;
    const run = await seenRun(req, id, { lock: true });
    if ((rows === undefined) === (outcome === undefined)) throw importFail(req, 'reconcile.which');
    if (decision === 'open' && note === '') throw importFail(req, 'reconcile.note');
    const which = rows ? sql`n in (${sql.join(rows.map((n) => sql`${n}`), sql`, `)})` : sql`outcome = ${outcome}`;
    if (decision === 'theirs') {
      const open = await query<Open>(req, sql`select n, outcome, member_id as member, theirs from handbook.reconciliation_rows where batch_id = ${id}::uuid and decision is null and ${which} order by n limit ${MOST + 1}`);
      if (open.length > MOST) throw importFail(req, 'reconcile.too-many', { most: MOST });
      for (const row of open) await take(ctx, row);
    }
    const done = await withTicket(req, ticketOf(id), () =>
      query<{ n: number }>(
        req,
        sql`update handbook.reconciliation_rows set decision = ${decision}, note = ${note === '' ? null : note}, decided_by = ${String(req.user?.id)}::uuid, decided_at = ${now.toISOString()}::timestamptz
            where batch_id = ${id}::uuid and ${which} and (decision is null or decision = 'open') returning n`,
      ),
    );
    if (done.length === 0) throw importFail(req, 'reconcile.decided');
    await recordEvent(req, { action: command, organization: run.organization, at: now, collection: 'members', detail: { batch: id, decision, rows: done.length, ...(outcome ? { outcome } : {}) } });
    return { id, decision, count: done.length };
  },
});
