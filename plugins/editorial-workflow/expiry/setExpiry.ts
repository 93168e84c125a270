import { z } from 'zod';
import { defineCommand, sql, type CommandContext } from '../../kernel';
import { authorizeSeen, id, lockedCase, reason, standing, type Standing } from '../commands/shared';
import { audited } from '../engine/audited';
import { assertState } from '../engine/authority';
import { updateCase, type CaseRow } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { assertMayEnd } from './assertMayEnd';
import { saidBy } from './endGiven';

/** A case whose end this person may set, locked. Of what is live a reason is asked for. */
export const caseToEnd = async (ctx: CommandContext, input: { id: string; reason?: string | undefined }): Promise<CaseRow> => {
  const row = await lockedCase(ctx, input.id);
  await assertMayEnd(ctx.req, row);
  assertState(ctx.req, row, 'approved', 'scheduled', 'published');
  if (row.state === 'published' && input.reason === undefined) throw workflowFail(ctx.req, 'expiry.needs-reason');
  return row;
};

/** Sets until when an item is live: before it is published, or later with a reason. It then comes down by itself, by the database's clock. */
export const setExpiry = defineCommand({
  name: 'approval-cases.set-expiry',
  summary: { vi: 'Đặt hạn đăng', en: 'Set the end of publication' },
  input: z.object({ id, at: z.iso.datetime({ offset: true }), reason: reason.optional() }),
  rest: { method: 'post', path: '/approval-cases/:id/set-expiry' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing & { expiresAt: string }> => {
    const { req } = ctx;
    const row = await caseToEnd(ctx, input);
    const said = saidBy(ctx, row, input.at, row.state === 'scheduled' && row.scheduledFor ? new Date(row.scheduledFor) : undefined);
    const expiresAt = said.at ?? '';
    await asEngine(req, `approval-cases.set-expiry:${row.id}:${row.hash}`, () =>
      updateCase(req, row.id, sql`expires_at = ${expiresAt}::timestamptz, expiry_set_by_id = ${String(req.user?.id)}::uuid, expiry_choice = 'at'`),
    );
    await audited(ctx, row, { expiresAt, before: row.expiresAt && new Date(row.expiresAt).toISOString(), ...(input.reason ? { reason: input.reason } : {}) });
    return { ...(await standing(ctx, row.id)), expiresAt };
  },
});
