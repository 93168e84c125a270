import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../../kernel';
import { ticketOf } from '../../staging/batches';
import { deskLabel } from '../../translations';
import { seenBatch } from '../data/batchRow';
import { importFail } from '../errors';
import { forgetPieces } from '../files/pieces';

const input = z.object({ id: z.guid() });

/** The second, deliberate step: from now on the worker enters what was checked, whoever is cut off. Also to go on with what was cut off. */
export const enter = defineCommand({
  name: 'member-imports.enter',
  summary: deskLabel('command.enter'),
  input,
  rest: { method: 'post', path: '/member-imports/:id/enter' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenBatch(req, id)),
  run: async ({ req, now }, { id }) => {
    const batch = await seenBatch(req, id, { lock: true });
    const good = batch.staged - (batch.faulty ?? 0);
    if (batch.purpose !== 'enter' || batch.wants !== null || !['checked', 'accepted'].includes(batch.state)) throw importFail(req, 'member-import.state');
    if (good === 0) throw importFail(req, 'member-import.none');
    const [other] = await query<{ id: string }>(req, sql`select id from handbook.member_imports where state = 'accepted' and id <> ${id}::uuid`);
    if (other) throw importFail(req, 'member-import.busy');
    await withTicket(req, ticketOf(id), () =>
      query(req, sql`update handbook.member_imports set state = 'accepted', accepted_at = coalesce(accepted_at, date_trunc('milliseconds', now())), wants = 'apply', seen_rows = applied,
        problem = case when problem ? 'key' then null else problem end where id = ${id}::uuid`),
    );
    if (batch.state === 'checked') await recordEvent(req, { action: 'members.import', organization: batch.organization, at: now, collection: 'members', detail: { batch: id, state: 'accepted', staged: batch.staged, faulty: batch.faulty, warned: batch.warned } });
    return { id, state: 'accepted', good };
  },
});

/** What was only read or checked is dropped, with its file. */
export const cancel = defineCommand({
  name: 'member-imports.cancel',
  summary: deskLabel('command.cancel'),
  input,
  rest: { method: 'post', path: '/member-imports/:id/cancel' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenBatch(req, id)),
  run: async ({ req, now }, { id }) => {
    const batch = await seenBatch(req, id, { lock: true });
    if (!['reading', 'checked'].includes(batch.state)) throw importFail(req, 'member-import.state');
    await withTicket(req, ticketOf(id), async () => {
      await query(req, sql`update handbook.member_imports set state = 'dropped', wants = null, sealed_key = null, finished_at = date_trunc('milliseconds', now()) where id = ${id}::uuid`);
      await query(req, sql`select handbook.import_clear(${id}::uuid)`);
    });
    await recordEvent(req, { action: 'members.import', organization: batch.organization, at: now, collection: 'members', detail: { batch: id, state: 'dropped' } });
    // Without the key, which went with the row, they are nothing.
    await forgetPieces(id);
    return { id, state: 'dropped' };
  },
});

/** The worker takes out again what the batch made, where nothing has happened to it since. */
export const undoBatch = defineCommand({
  name: 'member-imports.undo',
  summary: deskLabel('command.undo'),
  input,
  rest: { method: 'post', path: '/member-imports/:id/undo' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenBatch(req, id)),
  run: async ({ req, now, command }, { id }) => {
    const batch = await seenBatch(req, id, { lock: true });
    if (batch.wants !== null || !['accepted', 'applied', 'undoing', 'undone'].includes(batch.state)) throw importFail(req, 'member-import.state');
    await withTicket(req, ticketOf(id), () =>
      query(req, sql`update handbook.member_imports set wants = 'undo', undo_by = ${String(req.user?.id)}::uuid, seen_rows = 0 where id = ${id}::uuid`),
    );
    await recordEvent(req, { action: command, organization: batch.organization, at: now, collection: 'members', detail: { batch: id, state: 'undoing' } });
    return { id, state: batch.state };
  },
});
