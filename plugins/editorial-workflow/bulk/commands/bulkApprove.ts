import { z } from 'zod';
import { asAnyCommand, defineCommand } from '../../../kernel';
import { approve } from '../../commands/approve';
import { authorizeSome, items } from '../items';
import { runEach, type Outcome } from '../runEach';
import { label } from '../translations';

/** Approves many cases, each as `approval-cases.approve` does; answers how it went with each. Leaves no event of its own: each item leaves its own. */
export const bulkApprove = defineCommand({
  name: 'approval.bulk-approve',
  summary: label('command.approve'),
  input: z.object({ items, note: z.string().trim().max(2000).optional() }),
  rest: { method: 'post', path: '/approval-cases/bulk-approve' },
  kind: 'write',
  eachApart: true,
  authorize: (ctx, input) => authorizeSome(ctx, input.items),
  run: async (ctx, input): Promise<{ items: Outcome[] }> => ({
    items: await runEach(ctx, asAnyCommand(approve), input.items.map((item) => (input.note ? { ...item, note: input.note } : item))),
  }),
});
