import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { RETURN_KINDS } from '../domain/returnKinds';
import { decidableStage } from '../engine/authority';
import { updateCase } from '../engine/caseRow';
import { actingRoute } from '../engine/deciding';
import { addDecision } from '../engine/decisions';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { tellWriters } from '../notices/tell';
import { authorizeSeen, id, lockedCase, reason, stageNumber, standing, type Standing } from './shared';

/** Sends the case back to its writers, with a reason they can act on. At an advisory stage it is an opinion only. */
export const returnCase = defineCommand({
  name: 'approval-cases.return',
  summary: { vi: 'Trả lại để sửa', en: 'Return for correction' },
  input: z.object({
    id,
    stage: stageNumber,
    reason,
    /** What kind of reason, for the report: its words may quote what is not published. */
    kind: z.enum(RETURN_KINDS).default('other'),
  }),
  rest: { method: 'post', path: '/approval-cases/:id/return' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const row = await lockedCase(ctx, input.id);
    const stage = await decidableStage(ctx.req, row, input.stage);
    const organization = stage.route?.organization;
    if (!organization) throw workflowFail(ctx.req, 'case.no-decider', { stage: row.stages[stage.index]?.name ?? '' });
    const user = String(ctx.req.user?.id);
    await asEngine(ctx.req, `approval-cases.return:${row.id}:${row.hash}`, async () => {
      await addDecision(ctx.req, {
        caseId: row.id, owner: row.owner, stage: stage.index, decider: user, principal: stage.principal, organization, decision: 'return',
        hash: row.hash, reason: input.reason, reasonKind: input.kind, at: ctx.now,
      });
      if (row.stages[stage.index]?.binding === false) {
        // Their word is given: who was asked for the next stage may be another now.
        await updateCase(ctx.req, row.id, sql`deciding_organization_id = ${(await actingRoute(ctx.req, row))?.organization ?? null}::uuid`);
        return;
      }
      await updateCase(
        ctx.req,
        row.id,
        sql`state = 'returned', reason = ${input.reason}, closed_at = ${ctx.now.toISOString()}::timestamptz, closed_by_id = ${user}::uuid, claimed_by_id = null`,
      );
    });
    await audited(ctx, row, { stage: stage.index, as: organization, reason: input.reason, ...(stage.principal ? { principal: stage.principal } : {}) });
    await tellWriters(ctx.req, row, 'returned');
    return standing(ctx, row.id);
  },
});
