import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { audited } from '../../engine/audited';
import { findCasesOf } from '../../engine/caseRow';
import { workflowFail } from '../../errors';
import { isAnswerable } from '../domain/answerable';
import { addEvent } from '../events';
import { assertMentionable, tellMentioned } from '../mention';
import { assertBegins, authorizeComment, lockedComment, mentions, words } from './shared';

/** Answers a comment, while a case is open or the text is back with its writers; the conversation stays as it is, resolved or not. */
export const replyToComment = defineCommand({
  name: 'approval-comments.reply',
  summary: { vi: 'Trả lời góp ý', en: 'Reply to a comment' },
  input: z.object({ id: z.uuid(), text: words, mentions }),
  rest: { method: 'post', path: '/approval-comments/:id/reply' },
  kind: 'write',
  authorize: authorizeComment,
  run: async (ctx, input): Promise<{ id: string; thread: string }> => {
    const found = await lockedComment(ctx, input.id);
    assertBegins(ctx, found);
    const cases = await findCasesOf(ctx.req, found.row.collection, found.row.document);
    if (!isAnswerable(cases.map(({ state }) => state))) throw workflowFail(ctx.req, 'comment.closed');
    await assertMentionable(ctx.req, found.row, input.mentions);
    const id = await addEvent(ctx, found.row, { kind: 'reply', thread: found.thread.id, hash: found.thread.hash, text: input.text, mentions: input.mentions });
    await audited(ctx, found.row, { comment: found.thread.id, reply: id });
    await tellMentioned(ctx.req, found.row, id, input.mentions);
    return { id, thread: found.thread.id };
  },
});
