import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { ADMINS, holdsOver, powerOf } from '../../../hierarchical-access';
import { defineCommand, query, sql, withTicket } from '../../../kernel';
import { workflowFail } from '../../errors';
import { DELEGATIONS } from '../../slugs';
import { seenDelegation } from '../delegationRow';
import { tellBoth } from '../tell';

/** Ends a delegation or an absence at once: its principal, or the organisation's administration. One not begun never stood. */
export const endDelegation = defineCommand({
  name: 'approval.end-delegation',
  summary: { vi: 'Kết thúc ủy quyền, vắng mặt', en: 'End a delegation or an absence' },
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(300).optional() }),
  rest: { method: 'post', path: '/approval-delegations/:id/end' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const row = await seenDelegation(req, id);
    if (row.principal !== String(req.user?.id) && !holdsOver(await powerOf(req), ADMINS, row.path)) throw workflowFail(req, 'delegation.not-ender');
  },
  run: async (ctx, { id, reason }): Promise<{ id: string; endedAt: string }> => {
    const { req, now } = ctx;
    const row = await seenDelegation(req, id, true);
    if (row.ended) throw workflowFail(req, 'delegation.ended');
    const [ended] = await withTicket(req, `${ctx.command}:${id}`, () =>
      query<{ at: string }>(
        req,
        sql`update approval_delegations set valid_to = greatest(date_trunc('milliseconds', now()), valid_from) where id = ${id}::uuid returning valid_to as at`,
      ),
    );
    const at = new Date(ended?.at ?? now);
    await recordEvent(req, {
      action: ctx.command, organization: row.organization, at: now, collection: DELEGATIONS, documentId: id,
      detail: { principal: row.principal, delegate: row.delegate, ...(reason ? { reason } : {}) },
    });
    await tellBoth(req, 'ended', { ...row, from: new Date(row.validFrom), to: at });
    return { id, endedAt: at.toISOString() };
  },
});
