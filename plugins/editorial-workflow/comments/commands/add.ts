import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { lockedCase } from '../../commands/shared';
import { audited } from '../../engine/audited';
import { assertState } from '../../engine/authority';
import { snapshotOf } from '../../engine/caseRow';
import { workflowFail } from '../../errors';
import { hasPassage, valueAt } from '../domain/passage';
import { addEvent } from '../events';
import { assertMentionable, tellMentioned } from '../mention';
import { readableCase } from '../seeText';
import { mentions, words } from './shared';

/**
 * Comments on a field of what was submitted, optionally on a passage of it. `blocking`: the case is neither approved nor
 * published before it is resolved. Bound to the hash: `If-Match` says which text the person read.
 */
export const addComment = defineCommand({
  name: 'approval-comments.add',
  summary: { vi: 'Góp ý về nội dung đang duyệt', en: 'Comment on submitted content' },
  input: z.object({
    case: z.uuid(),
    /** Dotted path in the content: `title`, `sections.2.text`. */
    field: z.string().min(1).max(200),
    quote: z.string().trim().min(1).max(2000).optional(),
    text: words,
    blocking: z.boolean().default(false),
    mentions,
  }),
  rest: { method: 'post', path: '/approval-comments/add' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await readableCase(req, input.case)),
  run: async (ctx, input): Promise<{ id: string; case: string; hash: string; blocking: boolean }> => {
    const { req } = ctx;
    const row = await lockedCase(ctx, input.case);
    assertState(req, row, 'in-review', 'approved', 'scheduled');
    const value = valueAt((await snapshotOf(req, row.id)).content, input.field);
    if (value === undefined) throw workflowFail(req, 'comment.field', { field: input.field });
    if (input.quote && !hasPassage(value, input.quote)) throw workflowFail(req, 'comment.quote', { field: input.field });
    await assertMentionable(req, row, input.mentions);
    const id = await addEvent(ctx, row, { kind: 'comment', field: input.field, quote: input.quote, text: input.text, blocking: input.blocking, mentions: input.mentions });
    await audited(ctx, row, { comment: id, field: input.field, blocking: input.blocking });
    await tellMentioned(req, row, id, input.mentions);
    return { id, case: row.id, hash: row.hash, blocking: input.blocking };
  },
});
