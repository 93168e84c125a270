import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { powerOf } from '../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket, type CommandContext } from '../../kernel';
import { approves } from '../data/approvers';
import { exportRow, type ExportRow } from '../data/exportRow';
import { tellAnswer } from '../data/tellAnswer';
import { exportFail } from '../errors';
import { label } from '../translations';

/** A request that waits, for somebody else who answers for its place; 404 for whom it does not exist. */
const decidable = async (req: PayloadRequest, id: string): Promise<ExportRow> => {
  const power = await powerOf(req);
  const row = await exportRow(req, id, { lock: true });
  const isOwn = row !== undefined && power.user !== null && row.by === power.user;
  if (!row || (!isOwn && !approves(power, row.path))) throw fail(req, 'not-found');
  if (isOwn) throw exportFail(req, 'export.own');
  return row;
};

const decide = async ({ req, now, command }: CommandContext, id: string, to: 'approved' | 'refused', reason: string | null): Promise<{ id: string; state: string }> => {
  const row = await decidable(req, id);
  if (row.state !== 'waiting') throw exportFail(req, 'export.moved-on');
  await withTicket(req, `${command}:${id}`, () =>
    query(req, sql`update handbook.exports set state = ${to}, decided_by = ${String(req.user?.id)}::uuid, decided_at = ${now.toISOString()}::timestamptz, reason = ${reason} where id = ${id}::uuid`),
  );
  await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { export: id, kind: row.kind, count: row.count } });
  await tellAnswer(req, row, to);
  return { id, state: to };
};

/** A second person lets the file be written. */
export const approve = defineCommand({
  name: 'exports.approve',
  summary: label('command.approve'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/exports/:id/approve' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await decidable(req, id)),
  run: (ctx, { id }) => decide(ctx, id, 'approved', null),
});

/** The file is not written; who asked reads why. */
export const refuse = defineCommand({
  name: 'exports.refuse',
  summary: label('command.refuse'),
  input: z.object({ id: z.guid(), reason: z.string().trim().min(3).max(300) }),
  rest: { method: 'post', path: '/exports/:id/refuse' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await decidable(req, id)),
  run: (ctx, { id, reason }) => decide(ctx, id, 'refused', reason),
});
