import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { panelView } from '../view/panel';
import type { PanelView } from '../view/types';

/** The panel of a document: path, who decides next and why, buttons, history. Also shows the path before submission. */
export const panel = defineCommand({
  name: 'approval-cases.panel',
  summary: { vi: 'Tình trạng duyệt của một nội dung', en: 'Where a document stands in approval' },
  input: z.object({ collection: z.string().max(60), documentId: z.uuid() }),
  rest: { method: 'get', path: '/approval-cases/panel' },
  kind: 'read',
  // Who may see it is decided with the document at hand: 404 for everybody else.
  authorize: async () => {},
  run: (ctx, { collection, documentId }): Promise<PanelView> => panelView(ctx.req, collection, documentId),
});
