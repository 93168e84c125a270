import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { assertState, holdsStageRole } from '../engine/authority';
import { excludedFrom } from '../engine/deciding';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { tellSeconds } from '../notices/tell';
import { authorizeSeen, id, lockedCase, reason, standing, type Standing } from './shared';

/** A decider who wrote on the content asks to approve all the same. Nothing counts until a second person confirms. */
export const override = defineCommand({
  name: 'approval-cases.override',
  summary: { vi: 'Đề nghị duyệt vượt nguyên tắc', en: 'Ask for an override' },
  input: z.object({ id, reason }),
  rest: { method: 'post', path: '/approval-cases/:id/override' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const { req } = ctx;
    const row = await lockedCase(ctx, input.id);
    assertState(req, row, 'in-review');
    const user = String(req.user?.id);
    if (!(await holdsStageRole(req, row, row.stage))) throw workflowFail(req, 'case.not-decider', { stage: row.stages[row.stage]?.name ?? '', who: '' });
    if (!(await excludedFrom(req, row)).has(user)) throw workflowFail(req, 'case.override-needless');
    const open = await query(req, sql`select id from approval_overrides where case_id = ${row.id}::uuid and hash = ${row.hash} and stage = ${row.stage} and confirmed_at is null`);
    if (open.length > 0) throw workflowFail(req, 'case.override-open');
    await asEngine(req, `approval-cases.override:${row.id}:${row.hash}`, () =>
      query(
        req,
        sql`insert into approval_overrides (case_id, owner_id, stage, hash, reason, requested_by_id, requested_at)
            values (${row.id}::uuid, ${row.owner}::uuid, ${row.stage}, ${row.hash}, ${input.reason}, ${user}::uuid, ${ctx.now.toISOString()}::timestamptz)`,
      ),
    );
    await audited(ctx, row, { stage: row.stage, reason: input.reason });
    await tellSeconds(req, row);
    return standing(ctx, row.id);
  },
});
