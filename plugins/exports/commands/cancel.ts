import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { ownExport } from '../data/ownExport';
import { exportFail } from '../errors';
import { label } from '../translations';

/** Who asked takes it back while it waits. */
export const cancel = defineCommand({
  name: 'exports.cancel',
  summary: label('command.cancel'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/exports/:id/cancel' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await ownExport(req, id)),
  run: async ({ req, now, command }, { id }) => {
    const row = await ownExport(req, id, { lock: true });
    if (row.state !== 'waiting') throw exportFail(req, 'export.moved-on');
    await withTicket(req, `${command}:${id}`, () => query(req, sql`update handbook.exports set state = 'cancelled' where id = ${id}::uuid`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { export: id } });
    return { id, state: 'cancelled' };
  },
});
