import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { audited } from '../engine/audited';
import { assertState, assertWithdrawer } from '../engine/authority';
import { withdrawLive } from '../engine/publishSnapshot';
import { tellWriters } from '../notices/tell';
import { authorizeSeen, id, lockedCase, reason, standing, type Standing } from './shared';

/** Takes live content down at once, with a reason; readers learn that it was there and is gone. */
export const withdraw = defineCommand({
  name: 'approval-cases.withdraw',
  summary: { vi: 'Gỡ nội dung đang đăng', en: 'Withdraw live content' },
  input: z.object({ id, reason }),
  rest: { method: 'post', path: '/approval-cases/:id/withdraw' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const row = await lockedCase(ctx, input.id);
    await assertWithdrawer(ctx.req, row);
    assertState(ctx.req, row, 'published');
    await withdrawLive(ctx, row, input.reason);
    await audited(ctx, row, { reason: input.reason });
    await tellWriters(ctx.req, row, 'withdrawn');
    return standing(ctx, row.id);
  },
});
