import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { commentsView } from '../commentsView';
import type { CommentsView } from '../types';

/** What was said about a document while it was submitted: what is unresolved first. */
export const listComments = defineCommand({
  name: 'approval-comments.list',
  summary: { vi: 'Góp ý về một nội dung', en: 'Comments on a document' },
  input: z.object({ collection: z.string().max(60), documentId: z.uuid() }),
  rest: { method: 'get', path: '/approval-comments/of-document' },
  kind: 'read',
  // Who may see it is decided with the document at hand: 404 for everybody else.
  authorize: async () => {},
  run: ({ req }, { collection, documentId }): Promise<CommentsView> => commentsView(req, collection, documentId),
});
