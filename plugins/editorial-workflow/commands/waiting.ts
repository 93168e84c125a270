import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { queueView } from '../view/queue';
import type { QueueView } from '../view/types';

/** "Việc chờ tôi xử lý". */
export const waiting = defineCommand({
  name: 'approval-cases.waiting',
  summary: { vi: 'Việc chờ tôi xử lý', en: 'What waits for me' },
  input: z.object({}),
  rest: { method: 'get', path: '/approval-cases/waiting' },
  kind: 'read',
  // Everybody signed in may ask; the answer holds only what they may do.
  authorize: async () => {},
  run: (ctx): Promise<QueueView> => queueView(ctx.req),
});
