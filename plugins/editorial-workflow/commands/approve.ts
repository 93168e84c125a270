import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { audited } from '../engine/audited';
import { decidableStage } from '../engine/authority';
import { approveStage } from '../engine/decideStage';
import { workflowFail } from '../errors';
import { tellArrived } from '../notices/tell';
import { authorizeSeen, id, lockedCase, stageNumber, standing, type Standing } from './shared';

/**
 * Approves the case's content at the stage this person decides. `If-Match` names the hash they read and
 * `stage` the level they were looking at; if either has moved the answer is 409 with the present state.
 */
export const approve = defineCommand({
  name: 'approval-cases.approve',
  summary: { vi: 'Duyệt', en: 'Approve' },
  input: z.object({ id, stage: stageNumber, note: z.string().trim().max(2000).optional() }),
  rest: { method: 'post', path: '/approval-cases/:id/approve' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const row = await lockedCase(ctx, input.id);
    const stage = await decidableStage(ctx.req, row, input.stage);
    if (!stage.route) throw workflowFail(ctx.req, 'case.no-decider', { stage: row.stages[stage.index]?.name ?? '' });
    const step = await approveStage(ctx, row, { ...stage, organization: stage.route.organization }, { decider: String(ctx.req.user?.id), note: input.note, principal: stage.principal });
    await audited(ctx, row, { stage: stage.index, as: stage.route.organization, ...(stage.principal ? { principal: stage.principal } : {}) });
    if (step.stage !== row.stage) await tellArrived(ctx.req, row.id);
    return standing(ctx, row.id);
  },
});
