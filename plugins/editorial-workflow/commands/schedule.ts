import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { assertNoneBlocks } from '../comments/blocking';
import { audited } from '../engine/audited';
import { assertPublisher, assertState } from '../engine/authority';
import { updateCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { endGiven, saidBy } from '../expiry/endGiven';
import { workflowFail } from '../errors';
import { authorizeSeen, id, lockedCase, standing, type Standing } from './shared';

/** Publishes later: the case keeps its hash, so text changed meanwhile does not go out (TRAPS.md 5). */
export const schedule = defineCommand({
  name: 'approval-cases.schedule',
  summary: { vi: 'Hẹn giờ đăng', en: 'Schedule publication' },
  input: z.object({ id, at: z.iso.datetime({ offset: true }), expiresAt: endGiven }),
  rest: { method: 'post', path: '/approval-cases/:id/schedule' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing & { scheduledFor: string }> => {
    const row = await lockedCase(ctx, input.id);
    const organ = await assertPublisher(ctx.req, row);
    assertState(ctx.req, row, 'approved', 'scheduled');
    await assertNoneBlocks(ctx.req, row);
    const at = new Date(input.at);
    if (at.getTime() <= ctx.now.getTime()) throw workflowFail(ctx.req, 'case.schedule-past');
    const end = saidBy(ctx, row, input.expiresAt, at);
    if (end.at !== null && new Date(end.at).getTime() <= at.getTime()) throw workflowFail(ctx.req, 'expiry.before-publication');
    await asEngine(ctx.req, `approval-cases.schedule:${row.id}:${row.hash}`, () =>
      updateCase(
        ctx.req,
        row.id,
        sql`state = 'scheduled', scheduled_for = ${at.toISOString()}::timestamptz, scheduled_by_id = ${String(ctx.req.user?.id)}::uuid,
            expires_at = ${end.at}::timestamptz, expiry_choice = ${end.choice}, expiry_set_by_id = ${end.at === null ? null : input.expiresAt ? String(ctx.req.user?.id) : row.expirySetBy}::uuid`,
      ),
    );
    await audited(ctx, row, { as: organ, scheduledFor: at.toISOString(), ...(end.at ? { expiresAt: end.at } : {}) });
    return { ...(await standing(ctx, row.id)), scheduledFor: at.toISOString() };
  },
});
