import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { assertState } from '../engine/authority';
import { approveStage } from '../engine/decideStage';
import { stageNow } from '../engine/deciding';
import { assertSecondPerson, overridePlace } from '../engine/openOverride';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { tellArrived } from '../notices/tell';
import { authorizeSeen, id, lockedCase, standing, type Standing } from './shared';

type Asked = { id: string; requestedBy: string; reason: string };

/** The second person: another one, who did not write, of the board or administration of the owner or above. */
export const confirmOverride = defineCommand({
  name: 'approval-cases.confirm-override',
  summary: { vi: 'Xác nhận duyệt vượt nguyên tắc', en: 'Confirm an override' },
  input: z.object({ id }),
  rest: { method: 'post', path: '/approval-cases/:id/confirm-override' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const { req } = ctx;
    const row = await lockedCase(ctx, input.id);
    assertState(req, row, 'in-review');
    const [asked] = await query<Asked>(
      req,
      sql`select id, requested_by_id as "requestedBy", reason from approval_overrides
          where case_id = ${row.id}::uuid and hash = ${row.hash} and stage = ${row.stage} and confirmed_at is null for update`,
    );
    if (!asked) throw workflowFail(req, 'case.override-not-found');
    const user = String(req.user?.id);
    await assertSecondPerson(req, row, { by: asked.requestedBy });
    // Whoever asked and has handed over since decides nothing either.
    const organization = await overridePlace(req, row, asked.requestedBy);
    if (!organization) throw workflowFail(req, 'case.override-not-found');
    await asEngine(req, `approval-cases.override:${row.id}:${row.hash}`, () =>
      query(req, sql`update approval_overrides set confirmed_by_id = ${user}::uuid, confirmed_at = ${ctx.now.toISOString()}::timestamptz where id = ${asked.id}::uuid`),
    );
    const step = await approveStage(
      ctx,
      row,
      { ...(await stageNow(req, row, row.stage)), organization },
      { decider: asked.requestedBy, note: asked.reason, secondPerson: user },
    );
    await audited(ctx, row, { stage: row.stage, decider: asked.requestedBy, override: asked.id });
    if (step.stage !== row.stage) await tellArrived(req, row.id);
    return standing(ctx, row.id);
  },
});
