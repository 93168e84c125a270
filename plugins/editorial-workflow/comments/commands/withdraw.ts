import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { audited } from '../../engine/audited';
import { addEvent } from '../events';
import { assertOwn, authorizeComment, lockedComment } from './shared';

/** Takes back what one said: it is marked, not removed; a blocking comment taken back blocks no more. */
export const withdrawComment = defineCommand({
  name: 'approval-comments.withdraw',
  summary: { vi: 'Rút lại góp ý', en: 'Withdraw a comment' },
  input: z.object({ id: z.uuid() }),
  rest: { method: 'post', path: '/approval-comments/:id/withdraw' },
  kind: 'write',
  authorize: authorizeComment,
  run: async (ctx, { id }): Promise<{ id: string }> => {
    const found = await lockedComment(ctx, id);
    assertOwn(ctx, found);
    await addEvent(ctx, found.row, { kind: 'withdraw', thread: found.thread.id, target: id, hash: found.thread.hash });
    await audited(ctx, found.row, { comment: id });
    return { id };
  },
});
