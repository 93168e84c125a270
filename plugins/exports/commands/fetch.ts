import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { ownExport } from '../data/ownExport';
import { exportFail } from '../errors';
import { label } from '../translations';

/** The file, for who asked for it, while it is kept. Each fetching is an event. Reached by the file's door alone. */
export const fetchExport = defineCommand({
  name: 'exports.fetch',
  summary: label('command.fetch'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'get', path: '/exports/:id/file' },
  kind: 'write',
  // The answer holds the file's key.
  secret: true,
  authorize: async ({ req }, { id }) => void (await ownExport(req, id)),
  run: async ({ req, now, command }, { id }) => {
    const row = await ownExport(req, id, { lock: true });
    if (row.state === 'gone') throw exportFail(req, 'export.gone');
    if (row.state !== 'ready' || row.sealedKey === null) throw exportFail(req, 'export.not-ready');
    await withTicket(req, `${command}:${id}`, () => query(req, sql`update handbook.exports set fetched = fetched + 1 where id = ${id}::uuid`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { export: id, kind: row.kind, count: row.count } });
    return { kind: row.kind, sealedKey: row.sealedKey, bytes: row.bytes ?? 0 };
  },
});
