import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { assertRecaller, assertState } from '../engine/authority';
import { updateCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { authorizeSeen, id, lockedCase, standing, type Standing } from './shared';

/** Takes an open case back, to write on. */
export const recall = defineCommand({
  name: 'approval-cases.recall',
  summary: { vi: 'Rút lại hồ sơ đã trình', en: 'Recall a submitted case' },
  input: z.object({ id, reason: z.string().trim().max(2000).optional() }),
  rest: { method: 'post', path: '/approval-cases/:id/recall' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const row = await lockedCase(ctx, input.id);
    await assertRecaller(ctx.req, row);
    assertState(ctx.req, row, 'in-review', 'approved', 'scheduled');
    await asEngine(ctx.req, `approval-cases.recall:${row.id}:${row.hash}`, () =>
      updateCase(
        ctx.req,
        row.id,
        sql`state = 'recalled', reason = ${input.reason ?? null}, closed_at = ${ctx.now.toISOString()}::timestamptz,
            closed_by_id = ${String(ctx.req.user?.id)}::uuid, claimed_by_id = null, scheduled_for = null`,
      ),
    );
    await audited(ctx, row, input.reason ? { reason: input.reason } : {});
    return standing(ctx, row.id);
  },
});
