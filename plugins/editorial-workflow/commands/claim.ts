import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { decidableStage } from '../engine/authority';
import { updateCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { mayDecideNow } from '../fields/domain/firstAsked';
import { fieldTurn } from '../fields/fieldTurn';
import { authorizeSeen, id, lockedCase, reason, standing, type Standing } from './shared';

/** "I am on it": for some hours the other deciders of the stage are kept out. */
export const claim = defineCommand({
  name: 'approval-cases.claim',
  summary: { vi: 'Nhận việc duyệt', en: 'Claim a case' },
  input: z.object({
    id,
    /** Obligatory for whoever does not answer for the item's field, while those who do are asked first. */
    reason: reason.optional(),
  }),
  rest: { method: 'post', path: '/approval-cases/:id/claim' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const row = await lockedCase(ctx, input.id);
    const stage = await decidableStage(ctx.req, row, undefined, input.reason ? 'with-reason' : true);
    if (row.stages[stage.index]?.rule !== 'any') throw workflowFail(ctx.req, 'case.claim-rule');
    const turn = await fieldTurn(ctx.req, row, stage.index, stage.route);
    const takesOver = !mayDecideNow(turn, String(ctx.req.user?.id), row.claimedBy);
    if (takesOver && !input.reason) throw workflowFail(ctx.req, 'case.field-reason');
    await asEngine(ctx.req, `approval-cases.claim:${row.id}:${row.hash}`, () =>
      updateCase(ctx.req, row.id, sql`claimed_by_id = ${String(ctx.req.user?.id)}::uuid, claimed_at = ${ctx.now.toISOString()}::timestamptz`),
    );
    await audited(ctx, row, { stage: stage.index, ...(takesOver ? { tookOverFrom: turn?.people, ...(row.claimedBy ? { claimedBefore: row.claimedBy } : {}), reason: input.reason } : {}) });
    return standing(ctx, row.id);
  },
});
