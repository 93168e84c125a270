import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, type CommandContext } from '../../kernel';
import { findOrder, type OrderRow } from '../clocks/orderRow';
import { assertOrderer, seen } from '../engine/authority';
import { findCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { id, reason } from './shared';

const seenOrder = async ({ req }: CommandContext, order: string, lock = false): Promise<OrderRow> => {
  const row = await findOrder(req, order, lock);
  if (!row) throw workflowFail(req, 'case.not-found');
  await seen(req, await findCase(req, row.case));
  return row;
};

/** Closes an order that its organ took back, or that was recorded by mistake. The item stays live; the order is kept with the reason. */
export const cancelWithdrawalOrder = defineCommand({
  name: 'withdrawal-orders.cancel',
  summary: { vi: 'Hủy yêu cầu gỡ nội dung', en: 'Cancel a withdrawal order' },
  input: z.object({ id, reason }),
  rest: { method: 'post', path: '/withdrawal-orders/:id/cancel' },
  kind: 'write',
  authorize: async (ctx, input) => void (await seenOrder(ctx, input.id)),
  run: async (ctx, input) => {
    const { req, now } = ctx;
    const order = await seenOrder(ctx, input.id, true);
    await assertOrderer(req, order);
    if (order.state !== 'open') throw workflowFail(req, 'order.closed');
    await asEngine(req, `approval-cases.cancel-order:${order.id}`, () =>
      query(
        req,
        sql`update withdrawal_orders set state = 'cancelled', closing_reason = ${input.reason}, closed_at = ${now.toISOString()}::timestamptz,
              closed_by_id = ${String(req.user?.id)}::uuid where id = ${order.id}::uuid`,
      ),
    );
    await recordEvent(req, { action: ctx.command, organization: order.owner, at: now, collection: order.collection, documentId: order.document, detail: { order: order.id, reason: input.reason } });
    return { id: order.id, state: 'cancelled' };
  },
});
