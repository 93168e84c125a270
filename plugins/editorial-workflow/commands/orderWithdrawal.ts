import { z } from 'zod';
import { defineCommand, query, sql, startOfVietnamDay, vietnamDateTime, vietnamDay } from '../../kernel';
import { notify } from '../../notifications';
import { ruleAt } from '../../rule-register';
import { boardAbove } from '../clocks/people';
import { RULE } from '../clocks/rules';
import { audited } from '../engine/audited';
import { assertOrderer, assertState } from '../engine/authority';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { WITHDRAWAL_ORDERS } from '../slugs';
import { authorizeSeen, id, lockedCase, reason } from './shared';

/**
 * Records a competent organ's order that a live item come down. Its time runs from the receipt, by the rule of that day;
 * the item stays as it is until somebody of a board takes it down (`approval-cases.withdraw`), which fulfils the order.
 */
export const orderWithdrawal = defineCommand({
  name: 'approval-cases.order-withdrawal',
  summary: { vi: 'Ghi yêu cầu gỡ nội dung', en: 'Record an order to withdraw live content' },
  input: z.object({
    id,
    issuer: z.string().trim().min(2).max(300),
    number: z.string().trim().min(1).max(100),
    /** The day the order was issued, `YYYY-MM-DD`. */
    dateIssued: z.iso.date(),
    reason,
    urgent: z.boolean().default(false),
    /** When the order arrived; now when left out. */
    receivedAt: z.iso.datetime({ offset: true }).optional(),
  }),
  rest: { method: 'post', path: '/approval-cases/:id/order-withdrawal' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input) => {
    const { req, now } = ctx;
    const row = await lockedCase(ctx, input.id);
    await assertOrderer(req, row);
    assertState(req, row, 'published');
    const received = input.receivedAt ? new Date(input.receivedAt) : now;
    if (received.getTime() > now.getTime() || input.dateIssued > vietnamDay(received)) throw workflowFail(req, 'order.future');
    const rule = await ruleAt(req, input.urgent ? RULE.removalUrgent : RULE.removal, received);
    if (!rule) throw workflowFail(req, 'order.no-rule');
    const { value, ...used } = rule;
    const due = new Date(received.getTime() + value * 3_600_000);
    const [made] = await asEngine(req, `${ctx.command}:${row.id}:${row.hash}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into withdrawal_orders (title, case_id, collection, document_id, owner_id, issuer, number, date_issued, reason, urgent, received_at, due_at, rules, state, recorded_by_id)
            values (${row.title}, ${row.id}::uuid, ${row.collection}, ${row.document}, ${row.owner}::uuid, ${input.issuer}, ${input.number},
              ${startOfVietnamDay(input.dateIssued).toISOString()}::timestamptz, ${input.reason}, ${input.urgent}, ${received.toISOString()}::timestamptz,
              ${due.toISOString()}::timestamptz, ${JSON.stringify([used])}::jsonb, 'open', ${String(req.user?.id)}::uuid)
            on conflict do nothing returning id`,
      ),
    );
    if (!made) throw workflowFail(req, 'order.open');
    const board = await boardAbove(req, row.ownerPath);
    await notify(req, {
      kind: 'withdrawal.ordered', to: board?.people ?? [], subject: { collection: WITHDRAWAL_ORDERS, id: made.id }, organization: row.owner,
      params: { title: row.title, due: vietnamDateTime(due), issuer: input.issuer }, link: `${req.payload.config.routes.admin}/collections/${row.collection}/${row.document}`, dedupeKey: `${made.id}:ordered`,
    });
    await audited(ctx, row, { order: made.id, number: input.number, urgent: input.urgent, due: due.toISOString(), reason: input.reason });
    return { id: made.id, case: row.id, state: 'open', dueAt: due.toISOString(), rule: used };
  },
});
