import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, query, sql, withTicket, type CommandContext } from '../../../kernel';
import { exchangeFail } from '../../errors';
import { label } from '../../translations';
import { seenPack } from '../data/packRow';

/** With the key goes every way to bring something back; with the base what was taken out. What was not decided is dropped unread. */
const end = async ({ req, now, command }: CommandContext, id: string, state: 'closed' | 'lost', reason: string | null): Promise<{ id: string; state: string }> => {
  const pack = await seenPack(req, id, { lock: true });
  if (pack.state === 'closed' || pack.state === 'lost') throw exchangeFail(req, 'offline.ended');
  const [left] = await query<{ open: number }>(req, sql`select count(*)::integer as open from handbook.offline_rows where pack_id = ${id}::uuid and state in ('open', 'refused')`);
  const open = left?.open ?? 0;
  if (state === 'closed' && open > 0) throw exchangeFail(req, 'offline.still-open', { count: open });
  await withTicket(req, `${command}:${id}`, async () => {
    await query(req, sql`update handbook.offline_rows set state = 'kept', sealed_value = null, decided_by = ${String(req.user?.id)}::uuid, decided_at = ${now.toISOString()}::timestamptz where pack_id = ${id}::uuid and state in ('open', 'refused')`);
    await query(req, sql`update handbook.offline_packs set state = ${state}, ended_by = ${String(req.user?.id)}::uuid, ended_at = ${now.toISOString()}::timestamptz, reason = ${reason}, sealed_key = null, sealed_base = null where id = ${id}::uuid`);
  });
  await recordEvent(req, { action: command, organization: pack.organization, at: now, detail: { pack: id, state, members: pack.members, dropped: open, ...(reason ? { reason } : {}) } });
  return { id, state };
};

/** The stick is gone: nothing of this pack is taken any more, and what it held is known to be outside. */
export const declareLost = defineCommand({
  name: 'offline-packs.declare-lost',
  summary: label('command.offline-packs.declare-lost'),
  input: z.object({ id: z.guid(), reason: z.string().trim().min(3).max(300) }),
  rest: { method: 'post', path: '/offline-packs/:id/declare-lost' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenPack(req, id)),
  run: (ctx, { id, reason }) => end(ctx, id, 'lost', reason),
});

/** The work is back and decided: the pack takes nothing any more. */
export const close = defineCommand({
  name: 'offline-packs.close',
  summary: label('command.offline-packs.close'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/offline-packs/:id/close' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenPack(req, id)),
  run: (ctx, { id }) => end(ctx, id, 'closed', null),
});
