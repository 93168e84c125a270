import type { PayloadRequest } from 'payload';
import { ask } from './ask';
import { settle } from './settle';

/** Unread notifications; 0 where there is no inbox. */
export const unreadOf = async (req: PayloadRequest): Promise<number> => {
  if (!req.user) return 0;
  const answer = await settle(ask<{ unread: number }>(req, 'notifications.unread'));
  return answer.is === 'there' ? answer.value.unread : 0;
};
