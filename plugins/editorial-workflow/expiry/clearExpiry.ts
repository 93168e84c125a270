import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { authorizeSeen, id, reason, standing, type Standing } from '../commands/shared';
import { audited } from '../engine/audited';
import { updateCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { caseToEnd } from './setExpiry';

/** Takes the end off: the item stays until somebody takes it down. On a case not yet published: it will have none, whatever it replaces has. */
export const clearExpiry = defineCommand({
  name: 'approval-cases.clear-expiry',
  summary: { vi: 'Bỏ hạn đăng', en: 'Remove the end of publication' },
  input: z.object({ id, reason: reason.optional() }),
  rest: { method: 'post', path: '/approval-cases/:id/clear-expiry' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const { req } = ctx;
    const row = await caseToEnd(ctx, input);
    if (row.expiresAt === null && (row.state === 'published' || row.expiryChoice === 'none')) throw workflowFail(req, 'expiry.absent');
    await asEngine(req, `approval-cases.clear-expiry:${row.id}:${row.hash}`, () =>
      updateCase(req, row.id, sql`expires_at = null, expiry_set_by_id = null, expiry_choice = 'none'`),
    );
    await audited(ctx, row, { before: row.expiresAt && new Date(row.expiresAt).toISOString(), ...(input.reason ? { reason: input.reason } : {}) });
    return standing(ctx, row.id);
  },
});
