import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { audited } from '../../engine/audited';
import { workflowFail } from '../../errors';
import { addEvent } from '../events';
import { assertResolver } from '../resolver';
import { assertBegins, authorizeComment, lockedComment } from './shared';

/** Says that a comment is resolved; a blocking one: who made it, or a decider of the present stage. */
export const resolveComment = defineCommand({
  name: 'approval-comments.resolve',
  summary: { vi: 'Xác nhận góp ý đã giải quyết', en: 'Resolve a comment' },
  input: z.object({ id: z.uuid() }),
  rest: { method: 'post', path: '/approval-comments/:id/resolve' },
  kind: 'write',
  authorize: authorizeComment,
  run: async (ctx, { id }): Promise<{ id: string; resolved: boolean }> => {
    const found = await lockedComment(ctx, id);
    assertBegins(ctx, found);
    await assertResolver(ctx.req, found.row, found.thread);
    if (found.thread.resolved) throw workflowFail(ctx.req, 'comment.state');
    await addEvent(ctx, found.row, { kind: 'resolve', thread: id, hash: found.thread.hash });
    await audited(ctx, found.row, { comment: id });
    return { id, resolved: true };
  },
});
