import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { audited } from '../engine/audited';
import { assertPublisher, assertState } from '../engine/authority';
import { publishSnapshot } from '../engine/publishSnapshot';
import { tellWriters } from '../notices/tell';
import { authorizeSeen, id, lockedCase, standing, type Standing } from './shared';

/** Makes the approved snapshot live. */
export const publish = defineCommand({
  name: 'approval-cases.publish',
  summary: { vi: 'Đăng nội dung đã duyệt', en: 'Publish the approved content' },
  input: z.object({ id }),
  rest: { method: 'post', path: '/approval-cases/:id/publish' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing & { publishedAt: string }> => {
    const row = await lockedCase(ctx, input.id);
    const organ = await assertPublisher(ctx.req, row);
    assertState(ctx.req, row, 'approved', 'scheduled');
    const { publishedAt } = await publishSnapshot(ctx, row, organ);
    await audited(ctx, row, { as: organ });
    await tellWriters(ctx.req, row, 'published');
    return { ...(await standing(ctx, row.id)), publishedAt };
  },
});
