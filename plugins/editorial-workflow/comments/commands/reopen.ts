import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { audited } from '../../engine/audited';
import { workflowFail } from '../../errors';
import { addEvent } from '../events';
import { assertBegins, authorizeComment, lockedComment } from './shared';

/** Opens a resolved comment again: whoever may comment could say the same anew. */
export const reopenComment = defineCommand({
  name: 'approval-comments.reopen',
  summary: { vi: 'Mở lại góp ý', en: 'Reopen a comment' },
  input: z.object({ id: z.uuid() }),
  rest: { method: 'post', path: '/approval-comments/:id/reopen' },
  kind: 'write',
  authorize: authorizeComment,
  run: async (ctx, { id }): Promise<{ id: string; resolved: boolean }> => {
    const found = await lockedComment(ctx, id);
    assertBegins(ctx, found);
    if (!found.thread.resolved) throw workflowFail(ctx.req, 'comment.state');
    await addEvent(ctx, found.row, { kind: 'reopen', thread: id, hash: found.thread.hash });
    await audited(ctx, found.row, { comment: id });
    return { id, resolved: false };
  },
});
