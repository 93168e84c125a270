import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { updateCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { t } from '../translations';
import { authorizeSeen, id, lockedCase, standing, type Standing } from './shared';

/** Hands a claimed case back to the other deciders. */
export const release = defineCommand({
  name: 'approval-cases.release',
  summary: { vi: 'Trả lại việc đã nhận', en: 'Hand a claimed case back' },
  input: z.object({ id }),
  rest: { method: 'post', path: '/approval-cases/:id/release' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const row = await lockedCase(ctx, input.id);
    if (row.claimedBy !== String(ctx.req.user?.id)) throw workflowFail(ctx.req, 'case.state', { state: t(ctx.req, 'why.not-claimed') });
    await asEngine(ctx.req, `approval-cases.release:${row.id}:${row.hash}`, () =>
      updateCase(ctx.req, row.id, sql`claimed_by_id = null, claimed_at = null`),
    );
    await audited(ctx, row);
    return standing(ctx, row.id);
  },
});
