import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { decidableStage } from '../engine/authority';
import { updateCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { authorizeSeen, id, lockedCase, standing, type Standing } from './shared';

/** "I am on it": for some hours the other deciders of the stage are kept out. */
export const claim = defineCommand({
  name: 'approval-cases.claim',
  summary: { vi: 'Nhận việc duyệt', en: 'Claim a case' },
  input: z.object({ id }),
  rest: { method: 'post', path: '/approval-cases/:id/claim' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const row = await lockedCase(ctx, input.id);
    const stage = await decidableStage(ctx.req, row);
    if (row.stages[stage.index]?.rule !== 'any') throw workflowFail(ctx.req, 'case.claim-rule');
    await asEngine(ctx.req, `approval-cases.claim:${row.id}:${row.hash}`, () =>
      updateCase(ctx.req, row.id, sql`claimed_by_id = ${String(ctx.req.user?.id)}::uuid, claimed_at = ${ctx.now.toISOString()}::timestamptz`),
    );
    await audited(ctx, row, { stage: stage.index });
    return standing(ctx, row.id);
  },
});
