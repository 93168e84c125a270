import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, fail, isHandbookError, query, sql, withTicket, type CommandContext } from '../../kernel';
import { ownExport } from '../data/ownExport';
import { planExport } from '../data/requestExport';
import { exportFail } from '../errors';
import { label } from '../translations';

/** Theirs, and they may still take these members out: a power that ended since takes the file with it, whatever other power there is. */
const stillTheirs = async ({ req }: CommandContext, id: string): Promise<void> => {
  const row = await ownExport(req, id);
  try {
    // The same organisation: a list of "all in one's care" is of other people once the care is another.
    if ((await planExport(req, row)).organization !== row.organization) throw fail(req, 'not-found');
  } catch (error) {
    throw isHandbookError(error) ? fail(req, 'not-found') : error;
  }
};

/** The file, for who asked for it, while it is kept and they answer for those in it. Each fetching is an event. Reached by the file's door alone. */
export const fetchExport = defineCommand({
  name: 'exports.fetch',
  summary: label('command.fetch'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'get', path: '/exports/:id/file' },
  kind: 'write',
  // The answer holds the file's key.
  secret: true,
  authorize: (ctx, { id }) => stillTheirs(ctx, id),
  run: async ({ req, now, command }, { id }) => {
    const row = await ownExport(req, id, { lock: true });
    if (row.state === 'gone') throw exportFail(req, 'export.gone');
    if (row.state !== 'ready' || row.sealedKey === null) throw exportFail(req, 'export.not-ready');
    const [old] = await query<{ restricted: boolean }>(req, sql`select handbook.export_restricted(${id}::uuid) as restricted`);
    // Written before somebody in it asked for it, and was upheld.
    if (old?.restricted) throw exportFail(req, 'export.restricted');
    await withTicket(req, `${command}:${id}`, () => query(req, sql`update handbook.exports set fetched = fetched + 1 where id = ${id}::uuid`));
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { export: id, kind: row.kind, count: row.count } });
    return { kind: row.kind, sealedKey: row.sealedKey, bytes: row.bytes ?? 0 };
  },
});
