import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { assertState } from '../engine/authority';
import { assertMayOverride } from '../engine/openOverride';
import { asEngine } from '../engine/ticket';
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
    await assertMayOverride(req, row);
    await asEngine(req, `approval-cases.override:${row.id}:${row.hash}`, () =>
      query(
        req,
        sql`insert into approval_overrides (case_id, owner_id, stage, hash, reason, requested_by_id, requested_at)
            values (${row.id}::uuid, ${row.owner}::uuid, ${row.stage}, ${row.hash}, ${input.reason}, ${String(req.user?.id)}::uuid, ${ctx.now.toISOString()}::timestamptz)`,
      ),
    );
    await audited(ctx, row, { stage: row.stage, reason: input.reason });
    await tellSeconds(req, row);
    return standing(ctx, row.id);
  },
});
