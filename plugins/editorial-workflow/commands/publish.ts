import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { audited } from '../engine/audited';
import { assertPublisher, assertState } from '../engine/authority';
import { publishSnapshot } from '../engine/publishSnapshot';
import { lateSeconds } from '../domain/expiry';
import { endGiven } from '../expiry/endGiven';
import { publishesFor } from '../delegation/stead';
import { settleEnd } from '../expiry/settleEnd';
import { tellWriters } from '../notices/tell';
import { authorizeSeen, id, lockedCase, standing, type Standing } from './shared';

/** Makes the approved snapshot live, until `expiresAt` when that is given; left out, the end of what it replaces stays. */
export const publish = defineCommand({
  name: 'approval-cases.publish',
  summary: { vi: 'Đăng nội dung đã duyệt', en: 'Publish the approved content' },
  input: z.object({ id, expiresAt: endGiven }),
  rest: { method: 'post', path: '/approval-cases/:id/publish' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing & { publishedAt: string }> => {
    const row = await lockedCase(ctx, input.id);
    const organ = await assertPublisher(ctx.req, row);
    assertState(ctx.req, row, 'approved', 'scheduled');
    const expiresAt = await settleEnd(ctx, row, input.expiresAt);
    const { publishedAt } = await publishSnapshot(ctx, row, organ);
    const principal = await publishesFor(ctx.req, row);
    await audited(ctx, row, {
      as: organ,
      ...(principal ? { principal } : {}),
      ...(expiresAt ? { expiresAt } : {}),
      ...(row.state === 'scheduled' && row.scheduledFor ? { scheduledFor: new Date(row.scheduledFor).toISOString(), lateSeconds: lateSeconds(new Date(row.scheduledFor), ctx.now) } : {}),
    });
    await tellWriters(ctx.req, row, 'published');
    return { ...(await standing(ctx, row.id)), publishedAt };
  },
});
