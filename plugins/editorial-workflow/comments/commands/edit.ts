import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { audited } from '../../engine/audited';
import { addEvent } from '../events';
import { assertOwn, authorizeComment, lockedComment, words } from './shared';

/** Says it in other words: a row of its own, what was said before is kept. */
export const editComment = defineCommand({
  name: 'approval-comments.edit',
  summary: { vi: 'Sửa lời góp ý', en: 'Edit a comment' },
  input: z.object({ id: z.uuid(), text: words }),
  rest: { method: 'post', path: '/approval-comments/:id/edit' },
  kind: 'write',
  authorize: authorizeComment,
  run: async (ctx, input): Promise<{ id: string }> => {
    const found = await lockedComment(ctx, input.id);
    assertOwn(ctx, found);
    await addEvent(ctx, found.row, { kind: 'edit', thread: found.thread.id, target: input.id, hash: found.thread.hash, text: input.text });
    await audited(ctx, found.row, { comment: input.id });
    return { id: input.id };
  },
});
