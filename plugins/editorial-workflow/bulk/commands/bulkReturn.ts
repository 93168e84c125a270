import { z } from 'zod';
import { asAnyCommand, defineCommand } from '../../../kernel';
import { returnCase } from '../../commands/return';
import { reason } from '../../commands/shared';
import { RETURN_KINDS } from '../../domain/returnKinds';
import { authorizeSome, items } from '../items';
import { runEach, type Outcome } from '../runEach';
import { label } from '../translations';

/** Returns many cases for one reason, each as `approval-cases.return` does; answers how it went with each. */
export const bulkReturn = defineCommand({
  name: 'approval.bulk-return',
  summary: label('command.return'),
  input: z.object({ items, reason, kind: z.enum(RETURN_KINDS).default('other') }),
  rest: { method: 'post', path: '/approval-cases/bulk-return' },
  kind: 'write',
  eachApart: true,
  authorize: (ctx, input) => authorizeSome(ctx, input.items),
  run: async (ctx, { items: given, reason: why, kind }): Promise<{ items: Outcome[] }> => ({
    items: await runEach(ctx, asAnyCommand(returnCase), given.map((item) => ({ ...item, reason: why, kind }))),
  }),
});
